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

// Other guides, to report on only: FOLDER:QUERIES,...
let others = try (ProcessInfo.processInfo.environment["ALSO"] ?? "").split(separator: ",").map {
  let parts = $0.split(separator: ":").map(String.init)
  guard parts.count == 2, let guide = compile(contentAt: parts[0]).guide else {
    throw CocoaError(.fileReadNoSuchFile)
  }
  return (guide: guide, file: parts[1])
}

// Questions asked of documents, which the models for guides that nobody taught learn from.
let documents = try (ProcessInfo.processInfo.environment["DOCUMENTS"]).map(WrittenQuery.all) ?? []
let documentNames = Set(documents.compactMap(\.file)).sorted()

func report(_ samples: [Sample], _ models: Models, of file: String) {
  print(" ", file.isEmpty ? "ways left out" : file)
  for least in [0.4, 0.5, 0.6] {
    print(
      "   from \(least):", Score(samples, models, leastAnswer: least, leastCard: 0.7))
  }
}

var models: [Bool: Models] = [:]
// Of the guide as it is, or as if nobody had taught it, one is left out by ONLY=untaught or ONLY=taught,
// to see sooner what comes of a change; what is written then is a part of the file.
let only = ProcessInfo.processInfo.environment["ONLY"]
for isTaught in [true, false] where only == nil || (only == "taught") == isTaught {
  let samples = try Samples(
    guide: guide, files: files,
    heldOut: Set(files.filter { file in held.contains { file.hasSuffix($0) } }),
    isTaught: isTaught
  ).all
  let ofDocuments = isTaught ? [] : try Samples(ofDocuments: documents).all
  func fit(_ more: [Sample]) -> Models {
    Models(samples.filter { sample in !held.contains { sample.file.hasSuffix($0) } } + more)
  }
  let fitted = fit(ofDocuments)
  models[isTaught] = fitted
  print(isTaught ? "taught" : "as if nobody had taught it")
  for file in [""] + files { report(samples.filter { $0.file == file }, fitted, of: file) }
  // Each half of the documents is answered by what was learned with the other half.
  let halves = (0...1).map { half in
    ofDocuments.filter { documentNames.firstIndex(of: $0.file)! % 2 == half }
  }
  for half in halves.indices where !ofDocuments.isEmpty {
    report(halves[half], fit(halves[1 - half]), of: "documents that were left out")
  }
  for other in others {
    let samples = try Samples(
      guide: other.guide, files: [other.file], heldOut: [other.file], isTaught: isTaught,
      withWays: false)
    report(samples.all, fitted, of: other.file)
  }
}
try Models.source(taught: models[true], untaught: models[false])
  .write(toFile: arguments[2], atomically: true, encoding: .utf8)
