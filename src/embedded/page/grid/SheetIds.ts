/** The grid names sheets that it makes itself; the model names them otherwise. This keeps the two apart and together. */
export class SheetIds {
  readonly #toModel = new Map<string, string>();
  readonly #toGrid = new Map<string, string>();

  /** Sheets that were not linked are called the same on both sides. */
  link(grid: string, model: string): void {
    this.#toModel.set(grid, model);
    this.#toGrid.set(model, grid);
  }

  model(grid: string): string {
    return this.#toModel.get(grid) ?? grid;
  }

  grid(model: string): string {
    return this.#toGrid.get(model) ?? model;
  }
}
