@testable import Authoring

extension CheckTests {
  private typealias Sample = SampleContent

  static let sourceExamples = [
    BadExample(
      "an unknown source is an error at its footnote", Sample.start, "[^what]: first",
      "[^what]: third",
      .source, "14:10"),
    BadExample(
      "an unknown section", Sample.start, "first / What Is It?", "first / What Was It?", .source,
      "14:10"),
    BadExample(
      "a container cannot be cited", Sample.start, "first / What Is It?", "first / Common Uses",
      .source,
      "14:10"),
    BadExample(
      "a section that nothing cites", Sample.start, "[^spasms]: first / 1. Spasms / Cramps",
      "[^spasms]: first / What Is It?", .source, "20:19", foundIn: Sample.guide),
    BadExample(
      "a statement without footnote", Sample.question, "fits.[^stop]", "fits.", .source, "7:1"),
    BadExample(
      "words behind the last footnote", Sample.stopping, "can follow.[^stop]",
      "can follow.[^stop] Call.", .source, "15:39"),
    BadExample(
      "a list item in a warning without footnote", Sample.stopping, "dose.[^house]", "dose.",
      .source, "10:5"),
    BadExample(
      "a table cell without footnote", Sample.runningOut, "come back.[^stop]", "come back.",
      .source, "10:19"),
    BadExample(
      "a statement both house and sourced", Sample.stopping, "fits.[^stop]",
      "fits.[^stop][^house]", .source, "7:32"),
    BadExample(
      "punctuation behind the footnote", Sample.stopping, "fits.[^stop]", "fits[^stop].", .source,
      "7:38"),
    BadExample(
      "a footnote on a heading", Sample.stopping, "## What can happen",
      "## What can happen[^stop]", .source, "12:19"),
    BadExample(
      "an undefined footnote", Sample.start, "spasms.[^what]", "spasms.[^wat]", .source, "8:33"),
    BadExample(
      "an unused footnote", Sample.start, "relaxer.[^what][^spasms]", "relaxer.[^what]", .source,
      "15:1"),
    BadExample(
      "a footnote defined twice", Sample.stopping, "[^house]: house",
      "[^house]: house\n[^house]: house", .source, "19:1"),
    BadExample(
      "a footnote that names nothing", Sample.stopping, "[^house]: house", "[^house]: ours",
      .source, "18:11"),
    BadExample(
      "a silent source outside the disagreements", Sample.stopping, "[^house]: house",
      "[^house]: silent first", .source, "18:11"),
    BadExample(
      "a term that cites an unknown section", "terms.yml", "second / Stopping", "second / Begin",
      .source, "4:10"),
    BadExample(
      "a disagreement that leaves a source out", Sample.dispute, "- Does not say.[^silent]\n",
      "", .source, "7:1"),
    BadExample(
      "a silent source above one that speaks", "disagreements/age.md",
      "- Not for small children.[^stop]\n- Does not say.[^silent]",
      "- Does not say.[^silent]\n- Not for small children.[^stop]", .source, "8:3"),
    BadExample(
      "an item that cites two sources", Sample.dispute, "a day.[^what]",
      "a day.[^what][^silent]", .source, "7:3"),
    BadExample(
      "a disagreement without what to do", Sample.dispute, "## What to do", "## What now",
      .heading, "1:1"),
  ]

  static let linkExamples = [
    BadExample(
      "a link to no file", Sample.start, "(../02-stopping/index.md)", "(../02-stopping/it.md)",
      .link, "12:12"),
    BadExample(
      "a link to no warning", Sample.runningOut, "#do-not-stop-suddenly", "#do-not-stop", .link,
      "6:2"),
    BadExample(
      "a link to no term", Sample.runningOut, "term:seizure", "term:stroke", .link, "13:2"),
    BadExample(
      "a link to the web", Sample.start, "../02-stopping/index.md", "https://example.org", .link,
      "12:12"),
    BadExample(
      "a question of no topic", Sample.question, "02-stopping/index.md", "02-stop/index.md", .link,
      "4:8"),
    BadExample("a term that sees nothing", "terms.yml", "[spasm,", "[cramp,", .link, "5:9"),
    BadExample(
      "a guide whose help card is missing", Sample.guide, "help_card: help-now",
      "help_card: help-me", .link, "9:12"),
    BadExample(
      "a guide whose withdrawal branch is missing", Sample.guide, "withdrawal: stopping",
      "withdrawal: begin", .link, "8:13"),
    BadExample(
      "a card that nothing links to", Sample.helpCard, "See also: [You ran out](ran-out.md).\n",
      "", .link, "1:1", foundIn: "cards/ran-out.md"),
    BadExample(
      "a collection without a branch", "topics/03-questions/index.md", "collection: questions\n",
      "", .link, "1:1", foundIn: Sample.question),
    BadExample(
      "two branches of one collection", "topics/05-words/index.md", "collection: terms",
      "collection: questions", .link, "1:1"),
    BadExample(
      "two cards with one phrase", "cards/ran-out.md", "[ran out,", "[ran out, help now,", .link,
      "3:20"),
    BadExample(
      "two terms with one form", "terms.yml", "forms: [spasms]", "forms: [spasms, fits]", .link,
      "9:19"),
    BadExample(
      "a word that the guide never says", "words.tsv", "\tseizure\t", "\tstroke\t", .link, "2:1"),
    BadExample(
      "words beside the links of a menu", Sample.start, "See also: [", "See also: this [", .link,
      "12:1"),
    BadExample(
      "a menu that is not last", Sample.start, "index.md).\n", "index.md).\n\nMore.[^what]\n",
      .link, "12:1"),
  ]
}
