/**
 * Where the browser's rules lead: the only page of ours that a web page's navigation may end at. It gives way to the
 * warning at once, which then was opened by us: back and forward work, which Chrome refuses to a page that the web
 * opened under an address that changes with every session.
 */
location.replace(`/warning.html${location.search}`);
