/* Asks the server what a change would come to: not at every step of the pointer, and one question at a time. */

const REST_MS = 120;

export class Trial {
  #address;
  #show;
  #timer = 0;
  #asking = null;
  #next = null;

  /** @param {(answer: ?Element) => void} show called with the answer, or with null where there is none */
  constructor(address, show) {
    this.#address = address;
    this.#show = show;
  }

  /** @param {URLSearchParams} fields of the change; the answer to an earlier question is not shown any more */
  ask(fields) {
    this.#next = fields;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#send(), REST_MS);
  }

  stop() {
    clearTimeout(this.#timer);
    this.#next = null;
    this.#asking?.abort();
  }

  async #send() {
    const fields = this.#next;
    if (this.#asking || !fields) {
      return;
    }
    this.#asking = new AbortController();
    const answer = await this.#answer(fields, this.#asking.signal);
    this.#asking = null;
    if (this.#next === fields) {
      this.#next = null;
      this.#show(answer);
    } else {
      this.#send();
    }
  }

  async #answer(fields, signal) {
    try {
      const response = await fetch(`${this.#address}?${fields}`, { signal });
      const page = new DOMParser().parseFromString(response.ok ? await response.text() : "", "text/html");
      return page.querySelector(".trial");
    } catch {
      return null;
    }
  }
}
