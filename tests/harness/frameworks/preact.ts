import { h, render } from 'preact';
import { useState } from 'preact/hooks';

/** A sign-in whose fields are written from Preact's state; what it sends is the state and not what stands in them. */
function SignIn() {
  const [user, setUser] = useState('');
  const [pass, setPass] = useState('');
  const line = (id: string, more: object, value: string, change: (value: string) => void) =>
    h('input', { id, ...more, value, onInput: ({ target }: Event) => change((target as HTMLInputElement).value) });
  const send = (event: Event) => {
    event.preventDefault();
    fetch(`/in?user=${user}&pass=${pass}`);
  };
  return h(
    'form',
    { onSubmit: send },
    line('user', { autocomplete: 'username' }, user, setUser),
    line('pass', { type: 'password', autocomplete: 'current-password' }, pass, setPass),
    h('button', { id: 'go', disabled: !user || !pass }, 'ログイン'),
  );
}

render(h(SignIn, {}), document.querySelector('main')!);
