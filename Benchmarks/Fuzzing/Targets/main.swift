import Foundation

// Inputs are made up by libFuzzer: it keeps each that reaches a place which none before it has reached,
// changes those, and stops at the first crash, leak or wait. `Benchmarks/Fuzzing/run` builds and starts it.

/// libFuzzer's own `main`, in the library that `Benchmarks/Fuzzing/run` links.
@_silgen_name("LLVMFuzzerRunDriver")
func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ run: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

let named = ProcessInfo.processInfo.environment["BEDSIDE_FUZZ"] ?? ""
guard let target = FuzzTarget.all.first(where: { $0.name == named }) else {
  print(FuzzTarget.all.map(\.name).joined(separator: "\n"))
  exit(named.isEmpty ? 0 : 64)
}

/// Set once, before the driver runs.
nonisolated(unsafe) let run = try target.prepare()

var count = CommandLine.argc
var arguments = CommandLine.unsafeArgv
exit(
  runDriver(&count, &arguments) { start, count in
    run([UInt8](UnsafeBufferPointer(start: start, count: count)))
    return 0
  })
