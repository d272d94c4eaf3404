import './speak.ts';
import './sheet.css';
import { drawMail } from './mail.ts';
import { openTools } from './tools.ts';

const view = new URLSearchParams(location.search).get('view') ?? '';
if (view === 'mail') drawMail();
else openTools(view);
