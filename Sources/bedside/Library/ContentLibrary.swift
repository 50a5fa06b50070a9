import Authoring
import Browsing
import Bytes
import Education
import Glibc
import GuideStore

/// The library of a content folder, made in memory of what can be read of it; its errors are told on standard
/// error, and stop only who builds.
func library(ofContent folder: String) throws -> GuideLibrary {
  try requireFolder(folder)
  let compilation = compile(contentAt: folder, preview: .pages)
  let errors = compilation.findings.filter { $0.severity == .error }
  for finding in errors { Output.complain(finding.description) }
  guard let guide = compilation.guide else {
    throw ProgramError.badContent(Wording.contentHasErrors(folder))
  }
  if !errors.isEmpty { Output.complain(Wording.showsWithErrors(errors.count)) }
  return try GuideLibrary(guide)
}

/// The library of a content folder for an author who is writing, with what is wrong on its pages.
/// - Returns: also how many findings there are, and how many of them are errors.
func previewed(
  _ folder: String
) throws -> (library: GuideLibrary, findings: Int, errors: Int) {
  try requireFolder(folder)
  let compilation = compile(contentAt: folder, preview: .pagesWithFindings)
  guard let guide = compilation.guide else {
    throw ProgramError.badContent(Wording.contentHasErrors(folder))
  }
  return (
    try GuideLibrary(guide), compilation.findings.count,
    compilation.findings.count { $0.severity == .error }
  )
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
