// Files leave before their form does, in pieces that go on after any break; the form then names them.
// Without this script, or without the library it uses, the form sends its files itself.
"use strict";
(() => {
  const PIECE = 8 * 1024 * 1024;
  const AGAIN = [0, 1000, 2000, 4000, 8000, 15000, ...Array(40).fill(30000)];
  const DONE = new Set(["ready", "ended"]);
  const TOLD_EVERY = 30000;
  if (!window.tus || !tus.isSupported) return;

  const language = document.documentElement.lang;
  const numbers = (options) => new Intl.NumberFormat(`${language}-u-nu-latn`, { maximumFractionDigits: 1, ...options });
  const cookie = (name) => document.cookie.split("; ").find((one) => one.startsWith(`${name}=`))?.slice(name.length + 1) ?? "";
  const bytes = (count) => {
    const units = [[1e9, "gigabyte"], [1e6, "megabyte"], [1e3, "kilobyte"]];
    const [unit, name] = units.find(([size]) => count >= size) ?? units[2];
    return numbers({ style: "unit", unit: name, unitDisplay: language === "ar" ? "long" : "short" }).format(count / unit);
  };
  const duration = (seconds) => {
    const [unit, name] = seconds >= 5400 ? [3600, "hour"] : seconds >= 60 ? [60, "minute"] : [1, "second"];
    const exact = name === "hour" ? 1 : 0;
    return numbers({ style: "unit", unit: name, unitDisplay: "long", maximumFractionDigits: exact }).format(seconds / unit);
  };

  // The field of one form: its list, its words, and one file under way at a time.
  class Sending {
    constructor(place) {
      Object.assign(this, { place, form: place.closest("form"), rows: [], toldAt: 0 });
      this.input = place.querySelector("input[type=file]");
      this.words = new Map([...place.querySelectorAll("template[data-say]")].map((one) => [one.dataset.say, one.content.textContent]));
      place.querySelectorAll("[data-plain]").forEach((one) => { one.hidden = true; });
      place.querySelectorAll("[data-script]").forEach((one) => { one.hidden = false; });
      this.input.addEventListener("change", () => this.add([...this.input.files]));
      this.form.addEventListener("submit", (event) => this.submitted(event), true);
      window.addEventListener("online", () => this.rows.filter((row) => row.state === "broken").forEach((row) => row.resume()));
    }

    say(word, values = {}) { return this.words.get(word).replace(/\{(\w+)\}/g, (_, name) => values[name] ?? ""); }

    tell(sentence) { this.toldAt = Date.now(); this.place.querySelector("[data-told]").textContent = sentence; }

    add(files) {
      for (const file of files) this.rows.push(new Row(this, file));
      this.input.value = "";  // or the form would send them as well
      this.next();
    }

    next() {
      if (!this.rows.some((row) => row.state === "going")) this.rows.find((row) => row.state === "waiting")?.start();
    }

    // A file of the same name, size and time that broke off earlier, here or on another day.
    begun(file) {
      const found = [...this.place.querySelectorAll("li[data-upload][data-standing=coming]")].find((one) =>
        one.dataset.name === file.name && Number(one.dataset.size) === file.size && Number(one.dataset.modified) === file.lastModified);
      found?.remove();
      return found ? `${this.place.dataset.sending}${found.dataset.upload}` : null;
    }

    submitted(event) {
      // Somebody who signed in again meanwhile has a new token.
      this.form.querySelector("input[name=csrfmiddlewaretoken]").value = this.token();
      if (event.submitter?.hasAttribute("data-discard")) return;
      const open = this.rows.find((row) => !DONE.has(row.state));
      if (!open) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      this.tell(this.say("unfinished", { name: open.file.name }));
      open.line.textContent = this.say("unfinished", { name: open.file.name });
      open.element.querySelector("button").focus();
    }

    token() { return cookie(this.place.dataset.cookie); }
  }

  // One file: sent, read back by the node, and compared with what this machine reads.
  class Row {
    constructor(sending, file) {
      Object.assign(this, { sending, file, state: "waiting", here: 0, seen: "", kept: "", samples: [] });
      this.element = sending.place.querySelector("template[data-row]").content.firstElementChild.cloneNode(true);
      const part = (name) => this.element.querySelector(`[data-${name}]`);
      [this.line, this.pause, this.cancel] = ["line", "pause", "cancel"].map(part);
      this.bar = this.element.querySelector("progress");
      part("name").textContent = file.name;
      part("size").textContent = bytes(file.size);
      this.bar.setAttribute("aria-label", file.name);
      this.pause.addEventListener("click", () => (this.state === "going" || this.state === "waiting" ? this.stop() : this.resume()));
      this.cancel.addEventListener("click", () => this.end("cancelled", true));
      for (const button of [this.pause, this.cancel]) button.append(this.unseen(file.name));
      sending.place.querySelector("[data-list]").append(this.element);
      this.become("waiting");
    }

    unseen(text) { return Object.assign(document.createElement("span"), { className: "unseen", textContent: ` · ${text}` }); }

    become(state, sentence = this.say(state)) {
      this.state = state;
      this.element.dataset.state = state;
      this.pause.firstChild.textContent = this.sending.say(["going", "waiting"].includes(state) ? "pause" : "resume");
      this.pause.hidden = !["going", "waiting", "paused", "broken"].includes(state);
      this.line.textContent = sentence;
    }

    say(word, more = {}) { return this.sending.say(word, { name: this.file.name, ...more }); }

    start() {
      this.upload ??= this.made();
      this.become("going", this.say("soon"));
      this.sending.tell(this.line.textContent);
      this.digest();
      this.samples = [];
      this.upload.start();
    }

    made() {
      const sending = this.sending, address = sending.begun(this.file);
      return new tus.Upload(this.file, {
        endpoint: sending.place.dataset.sending,
        uploadUrl: address,
        chunkSize: PIECE,
        retryDelays: AGAIN,
        storeFingerprintForResuming: false,  // a machine others use keeps no names of files
        metadata: { filename: this.file.name, modified: String(this.file.lastModified) },
        onBeforeRequest: (request) => request.setHeader("X-CSRFToken", sending.token()),
        onShouldRetry: (error) => { const status = error.originalResponse?.getStatus() ?? 0; return !status || status === 409 || status === 423 || (status >= 500 && status !== 507); },
        onProgress: (here) => this.moved(here),
        onSuccess: () => this.arrived(),
        onError: (error) => this.broke(error.originalResponse),
      });
    }

    moved(here) {
      if (this.state !== "going") return;
      this.here = here;
      this.bar.value = here / this.file.size;
      const now = performance.now();
      this.samples = [...this.samples.filter(([at]) => now - at < 20000), [now, here]];
      const [at, first] = this.samples[0];
      const rate = now > at ? Math.max(0, (here - first) / ((now - at) / 1000)) : 0;
      const said = this.say(rate ? "going" : "soon", {
        here: bytes(here), whole: bytes(this.file.size), percent: numbers({ style: "percent", maximumFractionDigits: 0 }).format(here / this.file.size),
        rate: bytes(rate), left: rate ? duration(Math.max(1, (this.file.size - here) / rate)) : "",
      });
      this.line.textContent = said;
      if (Date.now() - this.sending.toldAt > TOLD_EVERY) this.sending.tell(said);
    }

    stop() { this.upload?.abort(); this.become("paused"); this.sending.tell(this.line.textContent); this.sending.next(); }

    resume() { this.become("waiting"); this.sending.next(); }

    broke(response) {
      const status = response?.getStatus() ?? 0, said = response?.getBody() ?? "";
      // What the node refused for good is over; all else goes on when the person says so.
      if (status === 422 || status === 404) { this.end("failed", false, said.length < 2000 ? said : ""); return; }
      this.become("broken", said && status && said.length < 2000 && !said.startsWith("<") ? said : this.say("broken"));
      this.sending.tell(this.line.textContent);
      this.sending.next();
    }

    async arrived() {
      this.bar.value = 1;
      this.become("checking");
      this.sending.tell(this.line.textContent);
      this.sending.next();
      for (;;) {
        if (this.state !== "checking") return;
        const found = await fetch(this.upload.url).then((answer) => (answer.ok ? answer.json() : null), () => null);
        if (found?.standing === "ready") { this.kept = found.sha256; break; }
        if (found?.standing === "damaged") { this.end("damaged", true); return; }
        await new Promise((later) => { setTimeout(later, 1000); });
      }
      this.compare();
    }

    digest() {
      if (this.reader || this.seen) return;
      try { this.reader = new Worker(this.sending.place.dataset.digest, { type: "module" }); } catch { this.seen = "none"; return; }
      this.reader.onmessage = ({ data }) => {
        if (data.sha256 || data.failed) { this.seen = data.sha256 ?? "none"; this.compare(); return; }
        if (this.kept) this.line.textContent = this.say("comparing", { percent: numbers({ style: "percent", maximumFractionDigits: 0 }).format(data.read / this.file.size) });
      };
      this.reader.onerror = () => { this.seen = "none"; this.compare(); };
      this.reader.postMessage(this.file);
    }

    // Before and after: what this machine reads, and what the node read back from its disk.
    compare() {
      if (!this.kept || this.state !== "checking") return;
      if (!this.seen) { this.line.textContent = this.say("comparing", { percent: "" }); return; }
      if (this.seen !== "none" && this.seen !== this.kept) { this.end("differs", true); return; }
      this.become("ready", this.say(this.seen === "none" ? "alone" : "same"));
      this.cancel.firstChild.textContent = this.sending.say("discard");  // nothing is left to be cancelled
      const id = this.upload.url.split("/").pop(), shown = this.element.querySelector("[data-digests]");
      shown.hidden = false;
      shown.querySelector("[data-sha256]").textContent = this.kept;
      const chosen = Object.assign(document.createElement("input"), { type: "hidden", name: `${this.sending.place.dataset.field}_sent` });
      chosen.value = this.seen === "none" ? id : `${id} ${this.seen}`;
      this.element.append(chosen);
      this.bar.hidden = true;
      this.reader?.terminate();
      this.sending.tell(this.line.textContent);
    }

    end(word, forget, said = "") {
      this.upload?.abort();
      this.reader?.terminate();
      if (forget && this.upload?.url) fetch(this.upload.url, { method: "DELETE", headers: { "X-CSRFToken": this.sending.token() } }).catch(() => {});
      this.element.querySelector("input[type=hidden]")?.remove();
      this.element.querySelector("[data-digests]").hidden = true;
      this.bar.hidden = this.cancel.hidden = true;
      this.become("ended", said || this.say(word));
      this.element.classList.toggle("sent-wrong", word !== "cancelled");
      this.sending.tell(this.line.textContent);
      this.sending.next();
    }
  }

  document.querySelectorAll("[data-sending]").forEach((place) => new Sending(place));
})();
