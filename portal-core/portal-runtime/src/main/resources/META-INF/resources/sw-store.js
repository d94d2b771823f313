'use strict';
/*
 * What the worker keeps beside pages, in a store that survives the browser:
 *   forms    procedures kept whole, by draft
 *   answers  what was answered to their pages, by draft and page
 *   waiting  other forms that could not leave, in order
 *   refused  what the portal did not take, to be copied
 *   news     what to tell on the next page
 */

const STORES = ['forms', 'answers', 'waiting', 'refused', 'news'];

function store(mode, name, work) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('parvis', 2);
    opening.onupgradeneeded = () => STORES
      .filter(each => !opening.result.objectStoreNames.contains(each))
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

/* Without a key, after all that is there. */
function put(name, value, key) {
  return store('readwrite', name, values => { values.put(value, key); return () => undefined; });
}

function remove(name, key) {
  return store('readwrite', name, values => { values.delete(key); return () => undefined; });
}

function clear(name) {
  return store('readwrite', name, values => { values.clear(); return () => undefined; });
}

function one(name, key) {
  return store('readonly', name, values => { const found = values.get(key); return () => found.result; });
}

function all(name) {
  return store('readonly', name, values => {
    const keys = values.getAllKeys();
    const found = values.getAll();
    return () => keys.result.map((key, place) => [key, found.result[place]]);
  });
}
