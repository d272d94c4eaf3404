import './style.css';
import { startWelcome } from './start-welcome.tsx';

startWelcome();
