'use strict';
/*
 * Pages of the portal without a network, for whoever asked for it in /hors-ligne; nobody else has this worker.
 * It keeps the pages of one's requests and says how old they are; it keeps a form that cannot leave, and sends it once.
 */

const PAGES = 'parvis-pages';
const PARTS = 'parvis-parts';
const KEPT_AT = 'X-Parvis-Kept-At';
const WORDS = '/hors-ligne-textes';
const OFFLINE = '/hors-ligne?etat=absente';
const WAITING = '/hors-ligne?etat=gardee';
const OF_ONES_REQUESTS = /^\/(mes-demandes$|compte\/demandes\/|suivi\/.|modules\/appointments\/(mes-rendez-vous$|mon-rendez-vous\/.))/;
const FORMS = /^\/modules\/forms\//;
const LINKED = /href="(\/compte\/demandes\/[^"?#]+)"/g;
const MOST_LINKED = 20;

self.addEventListener('install', event => {
  self.skipWaiting();
  event.waitUntil(keepParts());
});

self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));

self.addEventListener('sync', event => {
  if (event.tag === 'parvis-send') {
    event.waitUntil(sendWaiting());
  }
});

self.addEventListener('message', event => {
  if (event.data === 'renew') {
    event.waitUntil(keepParts());
  } else if (event.data === 'send') {
    event.waitUntil(sendWaiting());
  }
});

self.addEventListener('fetch', event => {
  const request = event.request;
  const url = new URL(request.url);
  if (url.origin !== self.location.origin) {
    return;
  }
  if (request.mode === 'navigate' && request.method === 'GET') {
    event.respondWith(page(event, url));
  } else if (request.mode === 'navigate' && request.method === 'POST' && FORMS.test(url.pathname)) {
    event.respondWith(form(event, url));
  } else if (request.method === 'GET' && (request.destination === 'style' || request.destination === 'image')) {
    event.respondWith(part(request));
  }
});

async function keepParts() {
  const parts = await caches.open(PARTS);
  await parts.addAll([WORDS, OFFLINE, WAITING]);
  const html = await (await parts.match(OFFLINE)).text();
  const linked = [...html.matchAll(/(?:href|src)="(\/(?:style|collectivite)\/[^"]+)"/g)].map(found => found[1]);
  await parts.addAll([...new Set(linked)]);
}

/* Pages. */

async function page(event, url) {
  if (url.pathname === '/deconnexion') {
    await caches.delete(PAGES);
  }
  let answer;
  try {
    answer = await fetch(event.request);
  } catch (noNetwork) {
    return oldPage(url);
  }
  if (answer.ok && !answer.redirected && OF_ONES_REQUESTS.test(url.pathname)) {
    event.waitUntil(keep(url, answer.clone()));
  }
  event.waitUntil(sendWaiting());
  return withNews(answer);
}

async function keep(url, answer) {
  const pages = await caches.open(PAGES);
  const html = await keepOne(pages, url.href, answer);
  if (url.pathname === '/mes-demandes') {
    const linked = [...new Set([...html.matchAll(LINKED)].map(found => found[1]))].slice(0, MOST_LINKED);
    for (const path of linked) {
      const request = await fetch(path).catch(() => null);
      if (request && request.ok && !request.redirected) {
        await keepOne(pages, new URL(path, url).href, request);
      }
    }
  }
}

async function keepOne(pages, address, answer) {
  const html = await answer.text();
  const headers = plainHeaders(answer);
  headers.set(KEPT_AT, new Date().toISOString());
  await pages.put(address, new Response(html, {headers}));
  return html;
}

/* Without those that describe how the body travelled. */
function plainHeaders(answer) {
  const headers = new Headers(answer.headers);
  ['Content-Encoding', 'Content-Length', 'Transfer-Encoding', 'Vary'].forEach(name => headers.delete(name));
  return headers;
}

async function oldPage(url) {
  const kept = (await caches.match(url.href)) || (await caches.match(OFFLINE)) || Response.error();
  if (!kept.headers.has(KEPT_AT)) {
    return kept;
  }
  const words = await (await caches.match(WORDS)).json();
  const when = new Intl.DateTimeFormat(words.language, {dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Paris'})
    .format(new Date(kept.headers.get(KEPT_AT)));
  return withNotice(kept, escaped(words.old).replace('{0}', when));
}

function escaped(text) {
  return text.replace(/[&<>"]/g, character => '&#' + character.charCodeAt(0) + ';');
}

async function withNotice(answer, ...sentences) {
  const html = await answer.text();
  const notice = '<div class="notice notice-warning" role="status">'
    + sentences.map(sentence => '<p>' + sentence + '</p>').join('') + '</div>';
  return new Response(html.replace(/<main id="contenu"[^>]*>/, '$&' + notice), {
    status: answer.status,
    headers: plainHeaders(answer)
  });
}

/* Parts of pages: a style sheet's address changes with its content. */

async function part(request) {
  const known = await caches.match(request.url);
  if (known) {
    return known;
  }
  const answer = await fetch(request);
  if (answer.ok && request.destination === 'style') {
    await (await caches.open(PARTS)).put(request.url, answer.clone());
  }
  return answer;
}

/* Forms. */

async function form(event, url) {
  const copy = event.request.clone();
  try {
    return await fetch(event.request);
  } catch (noNetwork) {
    await put('waiting', {
      url: url.href,
      type: copy.headers.get('Content-Type'),
      body: await copy.arrayBuffer(),
      at: new Date().toISOString()
    });
    if (self.registration.sync) {
      await self.registration.sync.register('parvis-send').catch(() => undefined);
    }
    return Response.redirect(WAITING, 303);
  }
}

/* One tab or one wake-up of the browser at a time; what was sent is forgotten before the next one leaves. */
function sendWaiting() {
  return navigator.locks.request('parvis-send', async () => {
    for (const [key, waiting] of await all('waiting')) {
      const answer = await send(waiting).catch(() => null);
      if (!answer || answer.status >= 500) {
        return;
      }
      const done = answer.ok && !isRefused(await answer.text());
      await remove('waiting', key);
      await put('news', {done, url: done ? answer.url : waiting.url, at: waiting.at});
      if (!done) {
        await put('refused', waiting);
      }
    }
  });
}

/* The page is asked for first: its token may be another one since. */
async function send(waiting) {
  const page = await fetch(waiting.url);
  const token = /name="_csrf"[^>]*value="([^"]+)"/.exec(await page.text());
  return fetch(waiting.url, {
    method: 'POST',
    headers: {'Content-Type': waiting.type},
    body: token ? withToken(waiting, token[1]) : waiting.body
  });
}

function withToken(waiting, token) {
  // One character a byte, so that files pass unharmed.
  const bytes = new Uint8Array(waiting.body);
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) {
    text += String.fromCharCode.apply(null, bytes.subarray(i, i + 8192));
  }
  const renewed = waiting.type.startsWith('multipart/')
    ? text.replace(/(name="_csrf"\r\n\r\n)[^\r]*/, '$1' + token)
    : text.replace(/(^|&)_csrf=[^&]*/, '$1_csrf=' + encodeURIComponent(token));
  return Uint8Array.from(renewed, character => character.charCodeAt(0));
}

function isRefused(html) {
  return html.includes('id="erreurs"');
}

/* What became of a form is told on the next page. */
async function withNews(answer) {
  const news = await all('news');
  if (!news.length || !(answer.headers.get('Content-Type') || '').startsWith('text/html')) {
    return answer;
  }
  const words = await (await caches.match(WORDS)).json();
  const sentences = news.map(([, one]) => escaped(one.done ? words.sent : words.refused)
    .replace('{0}', '<a href="' + escaped(new URL(one.url).pathname) + '">' + escaped(words.see) + '</a>'));
  for (const [key] of news) {
    await remove('news', key);
  }
  return withNotice(answer, ...sentences);
}

/* A small store that survives the browser. */

function store(mode, name, work) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('parvis', 1);
    opening.onupgradeneeded = () => ['waiting', 'news', 'refused']
      .forEach(each => opening.result.createObjectStore(each, {autoIncrement: true}));
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(name, mode);
      const result = work(transaction.objectStore(name));
      transaction.oncomplete = () => { opening.result.close(); resolve(result()); };
      transaction.onerror = () => { opening.result.close(); reject(transaction.error); };
    };
  });
}

function put(name, value) {
  return store('readwrite', name, values => { values.add(value); return () => undefined; });
}

function remove(name, key) {
  return store('readwrite', name, values => { values.delete(key); return () => undefined; });
}

function all(name) {
  return store('readonly', name, values => {
    const keys = values.getAllKeys();
    const found = values.getAll();
    return () => keys.result.map((key, place) => [key, found.result[place]]);
  });
}
