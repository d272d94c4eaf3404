import './style.css';
import { startPopup } from './start-popup.tsx';

startPopup();
