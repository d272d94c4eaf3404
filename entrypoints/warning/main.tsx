import './style.css';
import { startWarning } from './start-warning.tsx';

startWarning();
