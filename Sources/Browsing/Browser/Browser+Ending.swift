/// The person has finished, or nobody is there any more.
extension Browser {
  /// The person has finished.
  mutating func finish() {
    guard let kiosk, !kiosk.canLeave else {
      isDone = true
      return
    }
    startAgain()
    notice = Wording.forgotten
  }

  /// Whoever comes next finds nothing of what the last person read, asked or marked.
  mutating func startAgain() {
    let beginning = beginning
    guard let fresh = attempt({ try beginning.reading(on: $0.size) }) else { return }
    reading = fresh
    typing.forget()
    beneathKeyInFront = nil
    idleReset = idleReset.map { IdleReset(seconds: $0.seconds) }
    (notice, wantsReload, wantedSheet) = (firstNotice, false, nil)
    restarts += 1
  }
}
