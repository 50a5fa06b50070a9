import Browsing
import Education
import Glibc
import GuideStore

/// What a browser's session has beside the terminal: the guide, which an author may be writing, and
/// the file in which the person may have something kept.
struct Desk {
  let shelf: Shelf
  /// `nil` where nothing can or must be kept.
  let keptFile: KeptFile?
  private let printer: Printer?
  private(set) var saved: SavedState?
  private let settings: Settings
  private var watch: ContentWatch?
  /// The folder is being compiled anew.
  private var reloading: Reloading?
  private var rest = Rest()
  /// What is to be said first.
  private var firstSentence: String?

  var canPrint: Bool { printer != nil }

  /// How long to wait for a key, in milliseconds; `nil` for ever. The browser may have something to
  /// say by itself, and an author's files may have been written.
  func patience(of browser: Browser) -> Int? {
    let interval =
      reloading != nil ? Reloading.interval : watch == nil ? nil : ContentWatch.interval
    return [browser.patience(at: Clock.milliseconds), interval, rest.patience].compactMap { $0 }
      .min()
  }

  /// - Parameter isShared: many people use the terminal: nothing is kept of one for the next, and no
  ///   other program is started.
  init(_ settings: Settings, isShared: Bool) throws {
    self.settings = settings
    keptFile = isShared ? nil : KeptFile()
    printer = isShared ? nil : Printer()
    do {
      saved = try keptFile?.read()
    } catch {
      firstSentence = Wording.cannotReadKept(keptFile?.shown ?? "")
    }
    if let width = Settings.wrongWidth { firstSentence = Wording.wrongWidth(width) }
    if let theme = Settings.wrongTheme { firstSentence = Wording.wrongTheme(theme) }
    guard let folder = settings.content else {
      shelf = try settings.openShelf(for: .reading, withUsual: true)
      return
    }
    // An author sees what is wrong in the browser as well, and the page as soon as it is right.
    watch = ContentWatch(folder)
    // It takes a moment, in which a blank screen would say nothing.
    if isatty(STDERR_FILENO) == 1 { Output.complain(Wording.readsContent(folder)) }
    let preview = try previewed(folder)
    shelf = Shelf(preview.library)
    if preview.findings > 0 {
      firstSentence = firstSentence ?? Wording.found(preview.findings, errors: preview.errors)
    }
  }

  /// Opens the browser where it is asked for, or where the person left off.
  /// - Parameter topic: the place of its guide, and its id.
  func lay(out browser: inout Browser, at topic: (guide: Int, id: String)?) {
    if let saved { browser.resume(saved, atLastPage: topic == nil) }
    if let topic { browser.open(topic: topic.id, in: topic.guide) }
    if let firstSentence { browser.say(firstSentence) }
  }

  /// After each event: what the person wants to be kept or read again, and what an author has saved.
  /// - Parameter show: draws what the browser says before something that takes a while.
  mutating func tend(
    _ browser: inout Browser, isPaused: Bool, showing show: (Browser) -> Void
  ) {
    rest.tend(shelf, isPaused: isPaused)
    if browser.isKeeping != (saved != nil) { keep(&browser) }
    if let sheet = browser.takeSheet() { write(sheet, for: &browser) }
    // Whoever types a question is not led away from it.
    if !browser.isAsking, let outcome = reloading?.done {
      reloading = nil
      take(outcome, into: &browser)
    }
    // What is saved meanwhile is seen behind it.
    guard reloading == nil else { return }
    let wantsReload = browser.takeReload()
    let hasChanged = isPaused && watch?.hasChanged() == true
    guard wantsReload || hasChanged else { return }
    // A whole guide takes long enough for a person to wonder.
    browser.say(Wording.readingAgain)
    if let folder = settings.content {
      reloading = Reloading(folder)
      return
    }
    show(browser)
    reload(&browser)
  }

  /// The last page is known when the person leaves.
  /// - Throws: `ProgramError.cannotWrite`
  func putAway(_ browser: Browser) throws {
    guard let state = browser.savedState, let keptFile else { return }
    do {
      try keptFile.write(state, since: saved)
    } catch {
      throw ProgramError.cannotWrite(Wording.cannotKeep(keptFile.shown))
    }
  }

  private mutating func keep(_ browser: inout Browser) {
    guard let keptFile else { return }
    guard let state = browser.savedState else {
      keptFile.delete()
      saved = nil
      return
    }
    do {
      try keptFile.write(state, since: saved)
      saved = state
    } catch {
      browser.stopKeeping(saying: Wording.cannotKeep(keptFile.shown))
    }
  }

  /// Writes what the person takes along to the home folder, or prints it.
  private func write(_ wanted: WantedSheet, for browser: inout Browser) {
    let told = SheetWriter(
      library: browser.library, reader: browser.reader, marks: browser.markedLines,
      printer: printer
    ).write(wanted)
    browser.say(told.sentence, orInBrief: told.brief)
  }

  private mutating func reload(_ browser: inout Browser) {
    // Of a folder it is the guide that is read.
    guard settings.libraries.count == 1 else { return browser.say(Wording.cannotReload) }
    say(in: &browser) { browser in
      try browser.replace(
        library: settings.openShelf(for: .reading, tellsProgress: false)
          .library(browser.openGuide))
      return Wording.reloaded
    }
  }

  /// Shows what was compiled.
  private func take(_ outcome: Reloading.Outcome, into browser: inout Browser) {
    say(in: &browser) { browser in
      let preview = try outcome.get()
      try browser.replace(library: preview.library)
      return preview.findings == 0
        ? Wording.reloaded : Wording.found(preview.findings, errors: preview.errors)
    }
  }

  private func say(in browser: inout Browser, _ work: (inout Browser) throws -> String) {
    do {
      browser.say(try work(&browser))
    } catch let error as ProgramError {
      browser.say(error.sentence ?? "")
    } catch {
      browser.say("\(error)")
    }
  }
}
