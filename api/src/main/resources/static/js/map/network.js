/* Places and roads by their ids. Roads are straight lines: their course is not known. */

export class Network {
  #places;
  #roads;

  /** @param data org.sira.api.planning.MapNetwork */
  constructor(data) {
    this.#places = new Map(data.places.map((place) => [place.id, place]));
    this.#roads = new Map(data.roads.map((road) => [road.id, road]));
  }

  get places() {
    return [...this.#places.values()];
  }

  get roads() {
    return [...this.#roads.values()];
  }

  place(id) {
    return this.#places.get(id);
  }

  road(id) {
    return this.#roads.get(id);
  }

  /** Latitude and longitude of a place. */
  position(placeId) {
    const { lat, lon } = this.place(placeId);
    return [lat, lon];
  }

  /** From end to end of a road. */
  line(roadId) {
    const { from, to } = this.road(roadId);
    return [this.position(from), this.position(to)];
  }

  name(roadId) {
    const { from, to } = this.road(roadId);
    return `${this.place(from).name} – ${this.place(to).name}`;
  }
}
