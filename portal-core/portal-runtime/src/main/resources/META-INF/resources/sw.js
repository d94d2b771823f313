'use strict';
/*
 * Pages of the portal without a network, for whoever asked for it in /hors-ligne; nobody else has this worker.
 * It keeps the pages of one's requests and says how old they are; it keeps forms that cannot leave, and sends them once.
 */

importScripts('/sw-store.js', '/sw-answers.js', '/sw-forms.js');

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
    await sendWaiting();
    await eraseAll();
  }
  const place = placeOf(url);
  let answer;
  try {
    if (place) {
      await sendWaiting();
    }
    answer = await fetch(event.request);
  } catch (noNetwork) {
    return (place && await keptPage(place)) || (await keptBeginning(url)) || oldPage(url);
  }
  if (place && answer.ok) {
    event.waitUntil(keepForm(place.draft));
  }
  if (answer.ok && !answer.redirected && OF_ONES_REQUESTS.test(url.pathname)) {
    event.waitUntil(keep(url, answer.clone()));
  }
  event.waitUntil(sendWaiting());
  return withNews(answer);
}

async function eraseAll() {
  await caches.delete(PAGES);
  for (const name of STORES) {
    await clear(name);
  }
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
  if (kept.type === 'error') {
    return kept;
  }
  const words = await readWords();
  if (!kept.headers.has(KEPT_AT)) {
    const forms = await keptForms();
    return forms.length ? withNotice(kept, ...forms.map(form => escaped(words.fill)
      .replace('{0}', () => linkTo(pathOf(form.draft, ''), form.title)))) : kept;
  }
  return withNotice(kept, escaped(words.old).replace('{0}', moment(kept.headers.get(KEPT_AT), words)));
}

async function readWords() {
  return (await caches.match(WORDS)).json();
}

function moment(date, words) {
  return new Intl.DateTimeFormat(words.language, {dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Paris'})
    .format(new Date(date));
}

function linkTo(path, text) {
  return '<a href="' + escaped(path) + '">' + escaped(text) + '</a>';
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

/* What became of a form is told on the next page. */
async function withNews(answer) {
  const news = await all('news');
  if (!news.length || !(answer.headers.get('Content-Type') || '').startsWith('text/html')) {
    return answer;
  }
  const words = await readWords();
  const sentences = news.map(([, told]) => escaped(words[told.what])
    .replace('{0}', linkTo(told.path, words[told.what + '-link'])));
  for (const [key] of news) {
    await remove('news', key);
  }
  return withNotice(answer, ...sentences);
}
