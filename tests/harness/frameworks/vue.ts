import { createApp, ref } from 'vue/dist/vue.esm-bundler.js';

/** A sign-in whose fields are bound to Vue's state; what it sends is the state and not what stands in them. */
const SignIn = {
  setup() {
    const [user, pass] = [ref(''), ref('')];
    return { user, pass, send: () => fetch(`/in?user=${user.value}&pass=${pass.value}`) };
  },
  template: `<form @submit.prevent="send"><input id="user" autocomplete="username" v-model="user">
<input id="pass" type="password" autocomplete="current-password" v-model="pass"><button id="go" :disabled="!user || !pass">ログイン</button></form>`,
};

createApp(SignIn).mount('main');
