/* Notes which events scripts listen to, before any of them runs. */
window.__heard = [];
const listen = EventTarget.prototype.addEventListener;
EventTarget.prototype.addEventListener = function (type, ...rest) {
  window.__heard.push(type);
  return listen.call(this, type, ...rest);
};
