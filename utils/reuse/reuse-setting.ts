/** Whether passwords are guarded against use elsewhere; `unasked` until the person was asked once. */
export type ReuseSetting = 'unasked' | 'on' | 'off';
