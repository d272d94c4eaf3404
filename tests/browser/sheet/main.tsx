import './speak.ts';
import { drawSheet } from './sheet.tsx';

drawSheet(new URLSearchParams(location.search).get('view') ?? 'cards');
