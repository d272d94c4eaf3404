import '#components/styles/tokens.css';
import '#components/styles/verdict.css';
import '#components/styles/buttons.css';
import '#components/styles/forms.css';
import '#components/styles/popup.css';
import '#components/styles/page.css';
import '#components/styles/notice.css';
import '#components/styles/own-sign.css';
import '#components/styles/inspector.css';
import { startInspector } from './start-inspector.tsx';

startInspector();
