import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** A sign-in whose fields are written from React's state; what it sends is the state and not what stands in them. */
function SignIn() {
  const [user, setUser] = useState('');
  const [pass, setPass] = useState('');
  const line = (id: string, more: object, value: string, change: (value: string) => void) =>
    createElement('input', {
      id,
      ...more,
      value,
      onChange: ({ target }: Event) => change((target as HTMLInputElement).value),
    });
  const send = (event: Event) => {
    event.preventDefault();
    fetch(`/in?user=${user}&pass=${pass}`);
  };
  return createElement(
    'form',
    { onSubmit: send },
    line('user', { autoComplete: 'username' }, user, setUser),
    line('pass', { type: 'password', autoComplete: 'current-password' }, pass, setPass),
    createElement('button', { id: 'go', type: 'submit', disabled: !user || !pass }, 'ログイン'),
  );
}

createRoot(document.querySelector('main')!).render(createElement(SignIn));
