import Foundation
import Glibc

/// A real sshd on the loopback interface, with the settings that the README names, and the client.
final class SecureShell {
  struct CannotStart: Error, CustomStringConvertible { var description: String }

  let port: Int
  private let folder: KeepingTests.Folder
  private let server = Process()

  /// - Parameter settings: lines of sshd_config, as they stand in the README.
  init(settings: String) throws {
    folder = try KeepingTests.Folder()
    port = try Self.freePort()
    try Self.run(
      "/usr/bin/ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", folder.path + "/host"])
    try Self.run(
      "/usr/bin/ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", folder.path + "/key"])
    // Of the super-user's sshd alone, which needs it.
    if geteuid() == 0 { mkdir("/run/sshd", 0o755) }
    let configuration = """
      ListenAddress 127.0.0.1
      Port \(port)
      HostKey \(folder.path)/host
      AuthorizedKeysFile \(folder.path)/key.pub
      PidFile none
      StrictModes no
      UsePAM no
      PasswordAuthentication no
      PermitRootLogin yes
      Subsystem sftp internal-sftp
      \(settings)
      """
    try configuration.write(
      toFile: folder.path + "/sshd_config", atomically: true, encoding: .utf8)
    server.executableURL = URL(fileURLWithPath: "/usr/sbin/sshd")
    server.arguments = ["-D", "-e", "-f", folder.path + "/sshd_config"]
    let log = Pipe()
    server.standardError = log
    do { try server.run() } catch {
      throw CannotStart(description: "sshd is missing: install openssh-server")
    }
    // It says so when it listens.
    let said = String(decoding: log.fileHandleForReading.availableData, as: UTF8.self)
    guard said.contains("listening") else { throw CannotStart(description: said) }
  }

  deinit {
    server.terminate()
    server.waitUntilExit()
  }

  /// What the client is called with, before the command.
  func arguments(_ options: [String] = []) -> [String] {
    [
      "-F", "none", "-p", "\(port)", "-i", folder.path + "/key", "-o", "IdentitiesOnly=yes", "-o",
      "UserKnownHostsFile=/dev/null", "-o", "StrictHostKeyChecking=no", "-o", "LogLevel=ERROR",
    ] + options + [NSUserName() + "@127.0.0.1"]
  }

  private static func run(_ program: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    try process.run()
    process.waitUntilExit()
  }

  private static func freePort() throws -> Int {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(INADDR_LOOPBACK).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, size) == 0 ? getsockname(descriptor, $0, &size) : -1
      }
    }
    guard result == 0 else { throw CannotStart(description: "no free port") }
    return Int(UInt16(bigEndian: address.sin_port))
  }
}
