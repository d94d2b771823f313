/* The screen without this script is loaded anew every ten seconds; with it, it changes in place, and rings for who asks. */
(() => {
  "use strict";
  const EVERY = 3000;
  const calls = document.getElementById("appels");
  const time = document.getElementById("heure");
  const lost = document.getElementById("perdu");
  const sound = document.getElementById("son");
  let audio = null;

  const rings = (part) => [...part.querySelectorAll("[data-ring]")].map((call) => call.dataset.ring);

  // Two soft notes, then the words for who does not see the screen, where the device has a voice.
  const ring = (call) => {
    [660, 880].forEach((note, n) => {
      const at = audio.currentTime + n * 0.4;
      const volume = audio.createGain();
      const tone = audio.createOscillator();
      tone.frequency.value = note;
      volume.gain.setValueAtTime(0.3, at);
      volume.gain.exponentialRampToValueAtTime(0.001, at + 0.8);
      tone.connect(volume).connect(audio.destination);
      tone.start(at);
      tone.stop(at + 0.8);
    });
    if (window.speechSynthesis) {
      const words = new SpeechSynthesisUtterance(call.dataset.said);
      words.lang = document.documentElement.lang;
      window.speechSynthesis.speak(words);
    }
  };

  const show = (page) => {
    const fresh = page.getElementById("appels");
    const before = rings(calls);
    const added = [...fresh.querySelectorAll("[data-ring]")].filter((call) => !before.includes(call.dataset.ring));
    time.textContent = page.getElementById("heure").textContent;
    if (fresh.innerHTML === calls.innerHTML) return;
    calls.innerHTML = fresh.innerHTML;
    if (added.length && calls.querySelector(".hall-now")) calls.querySelector(".hall-now").classList.add("hall-new");
    if (audio) added.reverse().forEach(ring);
  };

  const look = async () => {
    try {
      const answer = await fetch(location.href, { cache: "no-store" });
      if (!answer.ok) throw new Error(answer.status);
      show(new DOMParser().parseFromString(await answer.text(), "text/html"));
      lost.hidden = true;
    } catch (error) {
      lost.hidden = false;
    }
    setTimeout(look, EVERY);
  };

  // Browsers let a page ring only after somebody pressed something on it.
  sound.hidden = false;
  sound.addEventListener("click", () => {
    if (audio) {
      audio.close();
      audio = null;
      window.speechSynthesis?.cancel();
    } else {
      audio = new AudioContext();
    }
    sound.setAttribute("aria-pressed", String(audio !== null));
  });
  setTimeout(look, EVERY);
})();
