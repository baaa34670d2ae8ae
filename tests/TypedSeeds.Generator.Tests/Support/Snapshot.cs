using System.Runtime.CompilerServices;
using System.Text;
using DiffEngine;

namespace TypedSeeds.Generator.Tests.Support;

/// <summary>
/// Compares text with a file beside the test, by the convention of Verify, whose package is not available where this
/// project is built: <c>Class.Method.verified.cs</c>, <c>.received.cs</c> on a difference, <c>#name</c> for one of
/// several. A team with Verify need only replace this file.
/// </summary>
internal static class Snapshot
{
    /// <summary>The category of the tests that accept: <c>.ci/accept</c> runs them.</summary>
    public const string Category = "Accepted";

    private const string Accept = "TYPEDSEEDS_ACCEPT";
    private const string HowToAccept = "If that is right, run .ci/accept and read what it wrote.";
    private static readonly object Writing = new();

    // As Verify writes snapshots, and as the sources of this repository are.
    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);
    private static readonly UTF8Encoding WithoutMark = new(encoderShouldEmitUTF8Identifier: false);

    private static bool IsAccepting => Environment.GetEnvironmentVariable(Accept) == "1";

    /// <summary>Compares all generated sources with their snapshots.</summary>
    public static void Match(GeneratorRun run, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        var names = run.Sources.Keys.Order(StringComparer.Ordinal).ToArray();
        var differences = names.Select(name => Compare(Scrub(run.Sources[name]), file, $"{method}#{Path.GetFileNameWithoutExtension(name)}")).ToList();
        var folder = Path.GetDirectoryName(file)!;
        var prefix = $"{Path.GetFileNameWithoutExtension(file)}.{method}#";
        foreach (var verified in Directory.EnumerateFiles(folder, prefix + "*.verified.cs"))
        {
            var name = Path.GetFileName(verified)[prefix.Length..^".verified.cs".Length];
            differences.Add(names.Contains(name + ".cs") ? null : $"{verified} is a snapshot of a source that is no longer generated.");
        }

        Require(string.Join('\n', differences.OfType<string>()));
    }

    /// <summary>Compares one text with its snapshot.</summary>
    public static void Match(string text, [CallerFilePath] string file = "", [CallerMemberName] string method = "") =>
        Require(Compare(Scrub(text), file, method));

    /// <summary>Compares one text with a file that is checked in elsewhere; what was received is written beside it.</summary>
    public static void MatchFile(string text, string path) => Require(CompareWith(text, path, path + ".received", WithoutMark));

    /// <summary>Compares a part of a page with what it is to be. The part is what is written there now.</summary>
    public static void MatchPart(string expected, string part, string path)
    {
        if (expected == part)
        {
            return;
        }

        if (IsAccepting)
        {
            WritePart(expected, part, path);
            return;
        }

        var line = expected.Split('\n').FirstOrDefault(line => !part.Split('\n').Contains(line)) ?? part;
        Assert.Fail($"{path} differs from what the sources give at: {line}\n{HowToAccept}");
    }

    /// <summary>Requires that a page is there; accepting writes it with the given text.</summary>
    public static void RequireFile(string text, string path)
    {
        if (!File.Exists(path) && IsAccepting)
        {
            File.WriteAllText(path, text, WithoutMark);
        }

        Assert.True(File.Exists(path), $"There is no {path}. {HowToAccept}");
    }

    // Tests of several classes write parts of one page at the same time.
    private static void WritePart(string expected, string part, string path)
    {
        lock (Writing)
        {
            var page = File.ReadAllText(path).ReplaceLineEndings("\n");
            var at = page.IndexOf(part, StringComparison.Ordinal);
            Assert.True(at >= 0, $"{path} has changed while it was written; accept again.");
            File.WriteAllText(path, page[..at] + expected + page[(at + part.Length)..], WithoutMark);
        }
    }

    // An assertion on a collection or on null would cut the message, which says what to do.
    private static void Require(string? difference) => Assert.True(string.IsNullOrEmpty(difference), difference);

    private static string? Compare(string received, string file, string name)
    {
        var path = Path.Combine(Path.GetDirectoryName(file)!, $"{Path.GetFileNameWithoutExtension(file)}.{name}");
        return CompareWith(received, path + ".verified.cs", path + ".received.cs", WithMark);
    }

    private static string? CompareWith(string received, string verifiedPath, string receivedPath, Encoding encoding)
    {
        var verified = File.Exists(verifiedPath) ? File.ReadAllText(verifiedPath).ReplaceLineEndings("\n") : null;
        if (verified == received)
        {
            File.Delete(receivedPath);
            return null;
        }

        if (IsAccepting)
        {
            File.WriteAllText(verifiedPath, received, encoding);
            File.Delete(receivedPath);
            return null;
        }

        File.WriteAllText(receivedPath, received, encoding);
        if (!BuildServerDetector.Detected)
        {
            DiffRunner.Launch(receivedPath, verifiedPath);
        }

        return $"{receivedPath} differs from {Path.GetFileName(verifiedPath)} at line {FirstDifference(verified ?? string.Empty, received)}. Read it. {HowToAccept}";
    }

    private static string Scrub(string text) =>
        text.Replace($"\"{typeof(TypedSeedsGenerator).Assembly.GetName().Version}\"", "\"{Version}\"", StringComparison.Ordinal);

    private static int FirstDifference(string left, string right) =>
        left.Split('\n').Zip(right.Split('\n')).TakeWhile(pair => pair.First == pair.Second).Count() + 1;
}
