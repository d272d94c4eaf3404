import './speak.ts';
import '#components/styles/tokens.css';
import '#components/styles/verdict.css';
import '#components/styles/buttons.css';
import '#components/styles/popup.css';
import '#components/styles/forms.css';
import '#components/styles/notice-brief.css';
import '#components/styles/page.css';
import '#components/styles/inspector.css';
import '#components/styles/warning.css';
import '#components/mail-banner/mail-banner.css';
import './sheet.css';
import { drawSheet } from './sheet.tsx';

drawSheet(new URLSearchParams(location.search).get('view') ?? 'cards');
