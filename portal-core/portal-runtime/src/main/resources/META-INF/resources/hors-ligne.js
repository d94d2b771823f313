'use strict';
/* Turns the portal without a network on and off, on this device only. */
(async () => {
  const choice = document.getElementById('hors-ligne');
  const state = document.getElementById('hors-ligne-etat');
  if (!choice || !('serviceWorker' in navigator) || !navigator.locks) {
    return;
  }
  document.getElementById('hors-ligne-sans').hidden = true;
  choice.hidden = false;

  const kept = name => new Promise(resolve => {
    const opening = indexedDB.open('parvis');
    opening.onupgradeneeded = () => opening.transaction.abort();
    opening.onerror = () => resolve([]);
    opening.onsuccess = () => {
      const values = opening.result.transaction(name).objectStore(name).getAll();
      values.onsuccess = () => { opening.result.close(); resolve(values.result); };
    };
  });

  const fill = (id, lines) => {
    const list = document.getElementById(id);
    list.replaceChildren(...lines.map(line => {
      const item = document.createElement('li');
      item.append(line);
      return item;
    }));
    list.parentElement.hidden = !lines.length;
  };

  /* What the portal did not take is not lost: it is shown here, to be copied. */
  const showRefused = async () => fill('hors-ligne-refuse', (await kept('refused'))
    .flatMap(refused => refused.fields)
    .filter(([name, value]) => typeof value === 'string' && value && !name.startsWith('_'))
    .map(([, value]) => value));

  /* What is on the device, and how old it is. */
  const showForms = async () => {
    const waiting = (await kept('answers')).filter(answer => answer.waiting);
    const when = new Intl.DateTimeFormat(document.documentElement.lang, {dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Paris'});
    const list = document.getElementById('hors-ligne-demarches');
    fill(list.id, (await kept('forms')).map(form => {
      const link = document.createElement('a');
      link.href = '/modules/forms/questions/' + form.draft;
      link.textContent = list.dataset.line.replace('{0}', form.title).replace('{1}', when.format(new Date(form.at)))
        .replace('{2}', waiting.filter(answer => answer.draft === form.draft).length);
      return link;
    }));
  };

  const show = async () => {
    const on = Boolean(await navigator.serviceWorker.getRegistration('/'));
    choice.querySelector('[data-on]').hidden = on;
    choice.querySelector('[data-off]').hidden = !on;
    return on;
  };

  choice.querySelector('[data-on]').addEventListener('click', async () => {
    await navigator.serviceWorker.register('/sw.js');
    await navigator.serviceWorker.ready;
    await show();
    state.textContent = state.dataset.kept;
  });

  choice.querySelector('[data-off]').addEventListener('click', async () => {
    const registration = await navigator.serviceWorker.getRegistration('/');
    await registration.unregister();
    for (const name of await caches.keys()) {
      await caches.delete(name);
    }
    indexedDB.deleteDatabase('parvis');
    fill('hors-ligne-demarches', []);
    fill('hors-ligne-refuse', []);
    await show();
    state.textContent = state.dataset.erased;
  });

  showRefused();
  showForms();
  if (await show() && navigator.serviceWorker.controller) {
    navigator.serviceWorker.controller.postMessage('renew');
    navigator.serviceWorker.controller.postMessage('send');
  }
})();
