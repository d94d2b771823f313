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

  /* What the portal did not take is not lost: it is shown here, to be copied. */
  const showRefused = () => {
    const opening = indexedDB.open('parvis', 1);
    opening.onupgradeneeded = () => opening.transaction.abort();
    opening.onsuccess = () => {
      const values = opening.result.transaction('refused').objectStore('refused').getAll();
      values.onsuccess = async () => {
        const list = document.getElementById('hors-ligne-refuse');
        for (const refused of values.result) {
          const form = await new Response(refused.body, {headers: {'Content-Type': refused.type}}).formData();
          for (const [name, value] of form) {
            if (typeof value === 'string' && value && !name.startsWith('_')) {
              list.appendChild(document.createElement('li')).textContent = value;
            }
          }
        }
        list.parentElement.hidden = !list.children.length;
        opening.result.close();
      };
    };
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
    await show();
    state.textContent = state.dataset.erased;
  });

  showRefused();
  if (await show() && navigator.serviceWorker.controller) {
    navigator.serviceWorker.controller.postMessage('renew');
    navigator.serviceWorker.controller.postMessage('send');
  }
})();
