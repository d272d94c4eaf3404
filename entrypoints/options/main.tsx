import '#components/styles/tokens.css';
import '#components/styles/verdict.css';
import '#components/styles/buttons.css';
import '#components/styles/forms.css';
import '#components/styles/page.css';
import '#components/styles/entries.css';
import '#components/styles/options.css';
import '#components/styles/own-sign.css';
import '#components/styles/sign-chooser.css';
import { startOptions } from './start-options.tsx';

startOptions();
