import Foundation

// What comes from outside, as libFuzzer makes it up: it keeps every input that reaches a place which none
// before it has reached, changes those, and stops at the first crash, leak or wait (LLVM's libFuzzer).
//
//   BEDSIDE_FUZZ=document .build/release/Fuzz FOLDER -max_total_time=1800

/// The driver of libFuzzer, which the linker brings with `-sanitize=fuzzer`.
@_silgen_name("LLVMFuzzerRunDriver")
func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ run: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

let named = ProcessInfo.processInfo.environment["BEDSIDE_FUZZ"] ?? ""
guard let target = FuzzTarget.all[named] else {
  print("BEDSIDE_FUZZ names one of: \(FuzzTarget.all.keys.sorted().joined(separator: ", "))")
  exit(64)
}

/// Set once, before the driver runs.
nonisolated(unsafe) let run = try target()

var count = CommandLine.argc
var arguments = CommandLine.unsafeArgv
exit(
  runDriver(&count, &arguments) { start, count in
    run([UInt8](UnsafeBufferPointer(start: start, count: count)))
    return 0
  })
