import Authoring
import Browsing
import Bytes
import Education
import Glibc
import GuideStore

/// The library of a content folder, made in memory.
func library(ofContent folder: String) throws -> GuideLibrary {
  try requireFolder(folder)
  return try GuideLibrary(compiledGuide(at: folder))
}

/// The library of a content folder, or what is wrong with it, for an author who is writing.
/// - Returns: warnings beside a library, errors and then warnings in its place.
func compiled(_ folder: String) throws -> (library: GuideLibrary?, findings: [String]) {
  try requireFolder(folder)
  let compilation = compile(contentAt: folder)
  // The author knows which folder it is.
  let errors = compilation.findings.filter { $0.severity == .error }
  let findings = (errors + compilation.findings.filter { $0.severity != .error }).map { finding in
    var finding = finding
    if finding.path.hasPrefix(folder + "/") { finding.path.removeFirst(folder.count + 1) }
    return finding.description
  }
  return (try compilation.guide.map { try GuideLibrary($0) }, findings)
}

func compiledGuide(
  at folder: String, progress: CheckProgress = { _, _ in }
) throws -> Guide {
  let compilation = compile(contentAt: folder, progress: progress)
  guard let guide = compilation.guide else {
    for finding in compilation.findings { Output.complain(finding.description) }
    throw ProgramError.badContent(Wording.contentHasErrors(folder))
  }
  return guide
}

func requireFolder(_ path: String) throws {
  guard Files.isFolder(at: path) else { throw ProgramError.missingFile(Wording.noFolder(path)) }
}
