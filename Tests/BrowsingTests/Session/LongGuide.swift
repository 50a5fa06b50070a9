import Education
import GuideStore

extension SampleGuide {
  /// The sample guide with a branch of long pages: figures, tables, links into the page itself.
  static let longGuide: Guide = {
    var guide = SampleGuide.guide
    let place = guide.nodes.firstIndex { $0.id == "questions" }!
    guide.nodes.insert(contentsOf: [living, firstWeeks, travelling], at: place)
    return guide
  }()

  /// Opened once: sessions only read it.
  static let longLibrary = try! library(of: longGuide)

  private static let living = Node(
    id: "living", kind: .topic, title: "Living with samplin", main: "What changes day by day.",
    blocks: [
      .paragraph([house("It takes some weeks to know what samplin does for you.")]),
      .menu(
        title: "In this part",
        items: [
          MenuItem(
            title: "The first weeks", target: "living/first-weeks", note: "What to expect."),
          MenuItem(title: "Travelling with samplin by train", target: "living/travelling"),
        ]),
    ])

  private static let travelling = Node(
    id: "living/travelling", kind: .topic, title: "Travelling with samplin by train",
    parent: "living", main: "Pack enough.",
    blocks: [
      .paragraph([house("Pack enough for the way there and back.")]),
      .heading(level: 2, text: "On the train"),
      .list(
        ordered: false,
        items: [
          [cited("Keep the tablets in the bag beside you.", 1)],
          [cited("Do not stop for the journey.", 1)],
        ]),
      .heading(level: 2, text: "In the hotel"),
      .paragraph([cited("Keep them dry.", 2), house("Ask for a glass of water.")]),
    ])

  private static let firstWeeks = Node(
    id: "living/first-weeks", kind: .topic, title: "The first weeks", parent: "living",
    main: "What to expect.",
    blocks: [
      .paragraph([
        cited(
          [
            Span("The dose begins at 5 mg a day. It grows every 3 days, as you can see under "),
            Span("how the dose grows", target: "living/first-weeks#how-the-dose-grows"),
            Span(". Some people have a "), Span("seizure", target: "terms/seizure"),
            Span(" when they stop, so do not stop by yourself, and do not skip a dose."),
          ], [1, 2])
      ]),
      .heading(level: 2, text: "What you may feel"),
      .list(
        ordered: false,
        items: [
          [cited("Tiredness, for 1 to 2 weeks. Do not drive while you feel tired.", 1)],
          [cited([Span("Weak muscles", style: .strong), Span(", more so in the evening.")])],
          [house("A dry mouth. Drink water often; a sip every 15 minutes is enough.")],
        ]),
      .heading(level: 3, text: "What passes, and what does not"),
      .table(
        header: ["Feeling", "How long", "What to do"],
        rows: [
          [
            [
              Statement(
                spans: [Span("Seizure", target: "terms/seizure")], kind: .house)
            ], [cited("Any", 2)], [house("Call the emergency number.")],
          ],
          [[house("Tiredness")], [cited("2 weeks", 1)], [house("Rest. Do not drive.")]],
          [[house("Headache")], [cited("10 days", 1, 2)], [house("Tell your prescriber.")]],
        ]),
      .heading(level: 2, text: "How the dose grows"),
      .figure(range),
      .figure(levels),
      .warning(
        Warning(
          id: "living/first-weeks#do-not-grow-the-dose-by-yourself", level: .danger,
          title: "Do not grow the dose by yourself",
          blocks: [
            .paragraph([cited("Too much can slow your breathing.", 1)]),
            .list(
              ordered: true,
              items: [[house("Stay with your dose.")], [house("Ask your prescriber.")]]),
          ])),
      .quotation([house("\"I take samplin. What do I do if I feel worse while the dose grows?\"")]),
      .heading(level: 2, text: "Looking back"),
      .paragraph([
        house("Write down each evening how the day was: "),
        Statement(
          spans: [Span("sleep", style: .emphasis), Span(", pain, and how far you walked.")],
          kind: .house),
      ]),
      .paragraph([
        cited([
          Span("After 4 weeks, ask whether the dose is right. More is in "),
          Span("the highest dose", target: "differing/highest-dose"), Span("."),
        ])
      ]),
    ])

  private static let range = Figure(
    title: "The dose in a day",
    drawing: .ranges(
      axis: FigureAxis(from: 0, to: 100, unit: "mg a day"),
      rows: [
        FigureRange(
          label: "At first: 5 mg", from: 5, to: 5,
          citations: [Citation(source: "first", section: "Stopping")]),
        FigureRange(
          label: "Later: 40 to 80 mg", from: 40, to: 80,
          citations: [
            Citation(source: "first", section: "Stopping"),
            Citation(source: "second", section: "Doses"),
          ]),
      ]),
    summary: "The dose grows from 5 mg to at most 80 mg a day.")

  private static let levels = Figure(
    title: "Samplin in the body",
    drawing: .levels([FigureLevels(label: "Three doses in a day", levels: [0, 6, 3, 7, 4, 8, 2])]),
    summary: "Each dose wears off before the next.")
}
