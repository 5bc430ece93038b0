/* What the map says, in the language of the page: data-word-… of the element, numbers and days. */

const language = () => document.documentElement.lang || "en";

export class Words {
  #texts;

  /** @param {DOMStringMap} texts wordCredit, wordClosed …, with {0}, {1} where values go */
  constructor(texts) {
    this.#texts = texts;
  }

  of(name, ...values) {
    return values.reduce((text, value, i) => text.replace(`{${i}}`, value), this.#texts[`word${name}`] ?? "");
  }

  number(value, digits = 0) {
    return value.toLocaleString(language(), { minimumFractionDigits: digits, maximumFractionDigits: digits });
  }

  day(date) {
    const format = { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" };
    return new Date(`${date}T00:00:00Z`).toLocaleDateString(language(), format);
  }

  country(code) {
    return new Intl.DisplayNames([language()], { type: "region" }).of(code);
  }

  /** The legend names the classes beside their lines. */
  risk(riskClass) {
    return document.querySelector(`.legend .risk.${riskClass}`)?.textContent.trim() ?? riskClass;
  }
}
