import './style.css';
import { startGuide } from './start-guide.tsx';

startGuide();
