import './style.css';
import { startOptions } from './start-options.tsx';

startOptions();
