class Painlog < Formula
  desc "Pain journal for the terminal, with honest comparisons of therapies"
  homepage "@RELEASES@"
  url "@RELEASES@/v@VERSION@/painlog-@VERSION@.tar.gz"
  sha256 "@SHA256@"
  license "Apache-2.0"

  depends_on "openjdk"

  def install
    libexec.install "bin", "lib"
    rm libexec/"bin/painlog.cmd"
    (bin/"painlog").write_env_script libexec/"bin/painlog", PAINLOG_JAVA: "${PAINLOG_JAVA:-#{Formula["openjdk"].opt_bin}/java}"
    man1.install Dir["share/man/man1/*.1"]
    bash_completion.install "share/bash-completion/completions/painlog"
    zsh_completion.install "share/zsh/site-functions/_painlog"
    fish_completion.install "share/fish/vendor_completions.d/painlog.fish"
  end

  test do
    system bin/"painlog", "--journal", testpath/"journal.db", "log", "5"
    assert_match "mean", shell_output("#{bin}/painlog --journal #{testpath}/journal.db summary")
  end
end
