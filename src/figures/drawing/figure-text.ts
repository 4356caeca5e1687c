/** What a figure says in one language. `title` and `desc` say what the picture says to those who do not see it. */
export interface FigureText<Labels = unknown> {
  readonly title: string;
  readonly desc: string;
  readonly caption: string;
  readonly labels: Labels;
}
