'use strict';
/*
 * Forms without a network. A procedure that was begun is kept whole, as the portal shows it on one page, and cut into its
 * pages here. Which of them concern the resident is for the portal to say: answers are kept by page, and sent in order
 * through the ordinary forms once the network is back. Sending a page or a request twice changes nothing on the portal.
 */

const OF_A_DRAFT = /^\/modules\/forms\/(questions|verifier|hors-ligne)\/([0-9a-f-]{36})(?:\/(.+?))?\/?$/;
const BEGINNING = /^\/modules\/forms\/commencer\/([^/]+)\/?$/;
const LEAF = /<article id="([^"]+)" data-screen="([^"]+)" data-next="[^"]*">([\s\S]*?)<\/article>/g;
const END = 'fin';
const LIFETIME = 30 * 24 * 3600 * 1000;
const ON_THE_PORTAL_ONLY = ['retirer', 'supprimer', 'offre'];
const BUTTONS = ['ajouter', 'enregistrer'];

function placeOf(url) {
  const found = OF_A_DRAFT.exec(url.pathname);
  return found && {draft: found[2], screen: found[1] === 'questions' ? found[3] || '' : END};
}

function pathOf(draft, screen) {
  return screen === END ? '/modules/forms/verifier/' + draft : '/modules/forms/questions/' + draft + '/' + screen;
}

function wholePath(draft) {
  return '/modules/forms/hors-ligne/' + draft;
}

/* Keeping. */

async function keepForm(draft) {
  if (await one('forms', draft)) {
    return;
  }
  const answer = await fetch(wholePath(draft)).catch(() => null);
  if (!answer || !answer.ok || answer.redirected) {
    return;
  }
  const html = await answer.text();
  const main = /^([\s\S]*<main id="contenu"[^>]*>)([\s\S]*?)<article /.exec(html);
  const leaves = [...html.matchAll(LEAF)].map(([, id, screen, inside]) => ({id, screen, inside}));
  await put('forms', {
    draft,
    procedure: (/ data-procedure="([^"]+)"/.exec(html) || [])[1],
    title: unescaped(/<title>[^–]*– ([\s\S]*?) – [^–]*<\/title>/.exec(html)[1]),
    at: new Date().toISOString(),
    before: main[1],
    list: /<ol>[\s\S]*?<\/ol>/.exec(main[2])[0],
    leaves,
    after: html.slice(html.lastIndexOf('</article>') + '</article>'.length),
    held: ''
  }, draft);
  await put('news', {what: 'kept', path: wholePath(draft)});
}

async function answersOf(draft) {
  return new Map((await all('answers')).map(([, answer]) => answer)
    .filter(answer => answer.draft === draft)
    .map(answer => [answer.screen, answer]));
}

async function forget(form) {
  for (const answer of (await answersOf(form.draft)).values()) {
    await remove('answers', answer.draft + '/' + answer.screen);
  }
  await remove('forms', form.draft);
}

/* Showing. */

async function keptPage(place) {
  const form = await one('forms', place.draft);
  if (!form) {
    return null;
  }
  const answers = await answersOf(form.draft);
  const asked = form.leaves.find(leaf => leaf.screen === place.screen);
  const leaf = asked || form.leaves.find(each => !answers.has(each.screen)) || form.leaves[form.leaves.length - 1];
  const words = await readWords();
  const answer = answers.get(leaf.screen);
  const inside = leaf.screen === END ? listOf(form, answers, words) + leaf.inside : leaf.inside;
  const heading = /<h2[^>]*>([\s\S]*?)<\/h2>/.exec(leaf.inside);
  const html = form.before.replace(/<title>[^–]*/, '<title>' + heading[1] + ' ')
    + withLinks(answer ? filled(inside, answer.fields, words) : inside, form)
      .replace(heading[0], heading[0].replace(/(<\/?)h2/g, '$1h1'))
    + form.after;
  return withNotice(new Response(html, {headers: {'Content-Type': 'text/html; charset=UTF-8', 'Cache-Control': 'no-store'}}),
    escaped(words.form).replace('{0}', moment(form.at, words)));
}

/* A procedure that was kept beforehand begins without a network, in the draft that the portal gave then. */
async function keptBeginning(url) {
  const asked = BEGINNING.exec(url.pathname);
  const kept = asked && (await keptForms()).find(form => form.procedure === asked[1]);
  return kept ? Response.redirect(pathOf(kept.draft, ''), 303) : null;
}

/* The newest first. */
async function keptForms() {
  return (await all('forms')).map(([, form]) => form).sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
}

function listOf(form, answers, words) {
  return form.list.replace(/<li data-page="([^"]+)">([\s\S]*?)<\/li>/g, (all, screen, inside) => {
    const answer = answers.get(screen);
    const state = answer ? words.answered.replace('{0}', moment(answer.at, words)) : words.unanswered;
    return '<li>' + inside + ' <span class="soft">' + escaped(state) + '</span></li>';
  });
}

function withLinks(html, form) {
  return html.replace(/href="#(page-[^"]+)"/g, (all, id) => {
    const leaf = form.leaves.find(each => each.id === id);
    return leaf ? 'href="' + escaped(pathOf(form.draft, leaf.screen)) + '"' : all;
  });
}

/* Answering. */

async function form(event, url) {
  const copy = event.request.clone();
  const place = placeOf(url);
  try {
    if (place) {
      await sendWaiting();
    }
    const answer = await fetch(event.request);
    if (place) {
      await remember(place, url, copy, answer.type === 'opaqueredirect');
    }
    return answer;
  } catch (noNetwork) {
    return (await keptBeginning(url)) || keepAnswer(place, url, await fieldsOf(copy));
  }
}

/* What the portal knows is shown again without a network; a page put right lets the others leave. */
async function remember(place, url, request, taken) {
  const form = await one('forms', place.draft);
  if (form && place.screen === END && taken && ![...(await answersOf(form.draft)).values()].some(answer => answer.waiting)) {
    await forget(form);
  } else if (form && place.screen !== END) {
    const fields = withoutFiles(await fieldsOf(request));
    await putAnswer({...place, url: url.href, fields, at: new Date().toISOString(), waiting: false});
    if (taken && form.held) {
      await put('forms', {...form, held: ''}, form.draft);
    }
  }
}

async function keepAnswer(place, url, fields) {
  const at = new Date().toISOString();
  const form = place && await one('forms', place.draft);
  const pressed = name => fields.some(([each]) => each === name);
  let next = WAITING;
  if (!form || ON_THE_PORTAL_ONLY.some(pressed)) {
    await put('waiting', {url: url.href, fields, at});
  } else {
    const former = (await answersOf(form.draft)).get(place.screen);
    const kept = withFormerFiles(fields.filter(([name]) => !BUTTONS.includes(name)), former && former.fields);
    await putAnswer({...place, url: url.href, fields: kept, at, waiting: true});
    next = place.screen === END || pressed('enregistrer') ? WAITING : pathOf(form.draft, nextOf(form, place.screen, pressed('ajouter')));
  }
  if (self.registration.sync) {
    await self.registration.sync.register('parvis-send').catch(() => undefined);
  }
  return Response.redirect(next, 303);
}

function putAnswer(answer) {
  return put('answers', answer, answer.draft + '/' + answer.screen);
}

/* The list of the items of a repeated page is none of the pages kept: its items are. */
function nextOf(form, screen, more) {
  const screens = form.leaves.map(leaf => leaf.screen);
  const items = screens.filter(each => each.startsWith(screen + '/'));
  if (more) {
    return items.length ? items[0] : screen;
  }
  const place = screens.indexOf(items.length ? items[items.length - 1] : screen);
  return screens[place + 1] || END;
}

/* Sending. */

/* One tab or one wake-up of the browser at a time; what was sent is forgotten before the next one leaves. */
function sendWaiting() {
  return navigator.locks.request('parvis-send', async () => {
    try {
      await sendForms();
      for (const [, form] of await all('forms')) {
        await sendAnswers(form);
      }
    } catch (noNetwork) {
      // Everything that did not leave is still there.
    }
  });
}

class NoNetwork extends Error {}

async function reach(path, options) {
  const answer = await fetch(path, options);
  if (answer.status >= 500) {
    throw new NoNetwork(path);
  }
  return answer;
}

/* The page is asked for first: its token may be another one since. */
async function sendForms() {
  for (const [key, waiting] of await all('waiting')) {
    const token = tokenOf(await (await reach(waiting.url)).text());
    const answer = await post(waiting, token);
    const done = answer.ok && !isRefused(await answer.text());
    await remove('waiting', key);
    await put('news', {what: done ? 'sent' : 'refused', path: new URL(done ? answer.url : waiting.url).pathname});
    if (!done) {
      await put('refused', waiting);
    }
  }
}

async function sendAnswers(form) {
  const answers = await answersOf(form.draft);
  const waiting = inOrder(form, [...answers.values()].filter(answer => answer.waiting));
  if (!waiting.length && Date.now() - Date.parse(form.at) > LIFETIME) {
    await forget(form);
  }
  if (form.held || !waiting.length) {
    return;
  }
  const page = await reach(wholePath(form.draft));
  const path = new URL(page.url).pathname;
  if (path.startsWith('/modules/forms/envoyee/')) {
    await forget(form);
    await put('news', {what: 'submitted', path});
  } else if (page.ok && path === wholePath(form.draft)) {
    await sendInOrder(form, waiting, tokenOf(await page.text()));
  } else if (page.ok) {
    await tell(form, 'sign-in', '/se-connecter?retour=' + pathOf(form.draft, ''));
  } else {
    await giveUp(form, waiting);
  }
}

function inOrder(form, answers) {
  const screens = form.leaves.map(leaf => leaf.screen);
  const place = answer => screens.indexOf(answer.screen) >= 0
    ? screens.indexOf(answer.screen)
    : screens.findIndex(screen => screen.startsWith(answer.screen + '/')) + 0.5;
  return answers.sort((one, other) => place(one) - place(other));
}

async function sendInOrder(form, waiting, token) {
  for (const each of waiting) {
    const answer = await post(each, token);
    if (each.screen === END && answer.redirected) {
      await forget(form);
      await put('news', {what: 'submitted', path: new URL(answer.url).pathname});
      return;
    }
    await settle(each);
    if (!isTaken(answer, each)) {
      await put('forms', {...form, held: each.screen}, form.draft);
      await put('news', {what: 'refused', path: pathOf(form.draft, each.screen)});
      return;
    }
  }
  await put('news', {what: 'sent', path: pathOf(form.draft, '')});
}

/* The portal has it now, right or wrong; a request that was not complete is for the resident to send. */
function settle(answer) {
  return answer.screen === END
    ? remove('answers', answer.draft + '/' + END)
    : putAnswer({...answer, fields: withoutFiles(answer.fields), waiting: false});
}

function isTaken(answer, sent) {
  return answer.redirected && new URL(answer.url).pathname !== new URL(sent.url).pathname;
}

/* Told once. */
async function tell(form, what, path) {
  if (form.told !== what) {
    await put('forms', {...form, told: what}, form.draft);
    await put('news', {what, path});
  }
}

/* The draft is gone: what was answered can only be copied. */
async function giveUp(form, waiting) {
  for (const answer of waiting) {
    await put('refused', answer);
  }
  await forget(form);
  await put('news', {what: 'refused', path: '/hors-ligne'});
}

function post(sent, token) {
  const fields = sent.fields.map(([name, value]) => [name, name === '_csrf' && token ? token : value]);
  return reach(sent.url, {method: 'POST', body: bodyOf(fields)});
}

function tokenOf(html) {
  const token = /name="_csrf"[^>]*value="([^"]+)"/.exec(html);
  return token && unescaped(token[1]);
}

function isRefused(html) {
  return html.includes('id="erreurs"');
}
