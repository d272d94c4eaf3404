import './style.css';
import { startHealth } from './start-health.tsx';

startHealth();
