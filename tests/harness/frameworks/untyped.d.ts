declare module 'react';
declare module 'react-dom/client';
declare module 'vue/dist/vue.esm-bundler.js';
