import Authoring
import Education
import Foundation
import GuideStore

// Sets the weights of the search: `tune-search CONTENT_DIR OUTPUT.swift QUERIES.jsonl...`
//
// A quarter of the ways to ask is left out of the learned stage, in runs of lines, since neighbours
// were written by one person. On those, and on the queries, three linear models are fitted. What is
// printed of the queries comes from models that were fitted without a tenth of them at a time.

let arguments = CommandLine.arguments
guard arguments.count >= 3, let guide = compile(contentAt: arguments[1]).guide else {
  FileHandle.standardError.write(
    Data("usage: tune-search CONTENT_DIR OUTPUT.swift QUERIES.jsonl...\n".utf8))
  exit(64)
}
let files = Array(arguments.dropFirst(3))
// Files to report on only.
let held = Set(
  (ProcessInfo.processInfo.environment["HELD_OUT"] ?? "").split(separator: ",").map(String.init))

var models: [Models] = []
for byWords in [false, true] {
  let samples = try Samples(guide: guide, files: files, byWords: byWords).all
  let fitted = Models(samples.filter { sample in !held.contains { sample.file.hasSuffix($0) } })
  models.append(fitted)
  print(byWords ? "without the learned stage" : "with the learned stage")
  for file in [""] + files {
    print(" ", file.isEmpty ? "ways left out" : file)
    for least in [0.4, 0.5, 0.6] {
      print(
        "   from \(least):",
        Score(
          samples.filter { $0.file == file }, fitted, leastAnswer: least, leastCard: 0.7))
    }
  }
}
try models[0].source(byWords: models[1])
  .write(toFile: arguments[2], atomically: true, encoding: .utf8)
