@testable import Authoring

extension CheckTests {
  private typealias Sample = SampleContent

  static let formatExamples = [
    BadExample("no front matter", Sample.start, "---\ntitle", "title", .encoding, "1:1"),
    BadExample("broken YAML", Sample.start, "main: Read", "main: [Read", .encoding, "6:1"),
    BadExample("an unknown key", Sample.start, "label:", "lable:", .encoding, "3:1"),
    BadExample(
      "a missing key", Sample.start, "main: Read this page first.\n", "", .main, "2:1"),
    BadExample("an empty value", Sample.start, "label: Start", "label:", .encoding, "3:7"),
    BadExample(
      "an unknown severity", Sample.dispute, "severity: high", "severity: huge", .encoding, "3:11"),
    BadExample(
      "a date in another form", Sample.guide, "2027-11-20", "20.11.2027", .encoding, "5:14"),
    BadExample(
      "a section that stands twice in a source", Sample.guide, "\"1. Spasms / Cramps\"",
      "What Is It?", .source, "20:18"),
    BadExample(
      "a short name that is too long", Sample.guide, "short: First article",
      "short: The first article of them all", .encoding, "13:12"),
    BadExample("an unknown kind of word", "words.tsv", "\tlay\n", "\tslang\n", .encoding, "2:1"),
    BadExample("a row without tabs", "words.tsv", "\tseizure\t", " seizure ", .encoding, "2:1"),
    BadExample(
      "one group of phrases alone", Sample.helpCard, "whole_phrases: [help]",
      "together: [[he stopped]]", .encoding, "4:11"),
    BadExample(
      "a picture", Sample.start, "Baclofen can", "![A pill](pill.png) Baclofen can", .encoding,
      "8:1"),
    BadExample("HTML", Sample.start, "Baclofen can", "<b>Baclofen</b> can", .encoding, "8:1"),
    BadExample(
      "a list in a list", Sample.stopping, "2. Another", "   - Another", .list, "15:4"),
    BadExample(
      "a title that is too long", Sample.start, "title: Start here",
      "title: Start here and then go on to the very last page", .heading, "2:8"),
    BadExample(
      "a label that is too long", Sample.start, "label: Start",
      "label: Start here and then go on", .heading, "3:8"),
    BadExample(
      "a question without question mark", Sample.question, "at once?", "at once", .heading, "2:11"),
    BadExample(
      "an accepted warning without reason", Sample.start, "label: Start",
      "accept: [{rule: passive}]", .encoding, "3:10"),
  ]
}
