using System.Diagnostics;
using System.Globalization;
using TypedSeeds.Benchmarks.Corpus;
using TypedSeeds.Benchmarks.Harness;
using TypedSeeds.Benchmarks.Report;

namespace TypedSeeds.Benchmarks.Sections;

/// <summary>The language server over its streams, as an editor waits for it: a keystroke until its diagnostics, completion, code actions, and memory after many edits.</summary>
internal sealed class Lsp : ISection
{
    private const int Documents = 1_000;
    private const int WarmUp = 60;
    private const int Keystrokes = 100;
    private const int Edits = 1_000;
    private const int Checks = 5;
    private const double MostOfKeystroke = 50;
    private const double MostOfCompletion = 30;
    private const double MostOfAction = 200;

    /// <summary>So many documents and their annotations are the largest corpus in which each action is tried.</summary>
    private const int TriedDocuments = 20;

    /// <summary>Memory that is in use twice as long is freed by then; what grows by more than this is kept.</summary>
    private const double MostGrowth = 1.1;

    public string Name => "lsp";

    public string Title => "10. The language server, with the time of the clock";

    public IEnumerable<Row> Run()
    {
        var corpus = CorpusMaker.Make(CorpusSize.Of(Documents * CorpusSize.UsualPerDocument));
        using var folder = FolderOf(corpus);

        Console.Error.WriteLine("  check …");
        var check = Figure.Of(Enumerable.Range(0, Checks).Select(_ => Checked(folder.Path)).ToArray());
        Console.Error.WriteLine("  start …");
        var start = Stopwatch.StartNew();
        using var client = new LanguageClient(ToolProgram.Path, folder.Path);
        yield return new Row("start until all is checked", Documents, "ms", Figure.Exact(start.Elapsed.TotalMilliseconds)) { Exact = Megabytes(client.ResidentBytes) }.Against("check", check);

        var document = corpus.Documents[Documents / 2];
        var annotation = new EditedFile(client, "seeds/" + CorpusFiles.Annotation(document).Name, CorpusFiles.Annotation(document).Content);
        var text = new EditedFile(client, "seeds/" + CorpusFiles.Text(document).Name, CorpusFiles.Text(document).Content);
        var words = Words(annotation.Text, "quote: ");
        var by = Words(annotation.Text, "by: [");
        var keystrokes = new (string Name, Func<double> Type)[]
        {
            ("a keystroke in a quote", () => annotation.Toggle(words.Line, words.Column + 12)),
            ("a keystroke in a quote that is wrong before and after", () => annotation.Retype(words.Line, words.Column + 16)),
            ("a keystroke in an id", () => annotation.Toggle(Words(annotation.Text, "\nstatements:").Line + 1, 4)),
            ("a keystroke in the document", () => text.Toggle(0, 3)),
        };
        foreach (var (name, type) in keystrokes)
        {
            Console.Error.WriteLine($"  {name} …");
            yield return new Row(name, Documents, "ms", Measured(type)).Against("check", check).WithGoal(MostOfKeystroke, "≤ 50 ms");
        }

        Console.Error.WriteLine("  hover …");
        yield return new Row("hover over a reference", Documents, "ms", Measured(() => Asked("hover", client, annotation, by.Line, by.Column))).Against("check", check);
        yield return new Row("hover over a reference after a keystroke", Documents, "ms", Measured(() =>
        {
            annotation.Toggle(words.Line, words.Column + 12);
            return Asked("hover", client, annotation, by.Line, by.Column);
        })).Against("check", check);

        Console.Error.WriteLine("  completion …");
        yield return new Row("completion in a quote", Documents, "ms", Measured(() => Asked("completion", client, annotation, words.Line, words.Column + 12))).WithGoal(MostOfCompletion, "≤ 30 ms");
        yield return new Row("completion in a quote after a keystroke", Documents, "ms", Measured(() =>
        {
            annotation.Toggle(words.Line, words.Column + 12);
            return Asked("completion", client, annotation, words.Line, words.Column + 12);
        })).WithGoal(MostOfCompletion, "≤ 30 ms");

        Console.Error.WriteLine("  memory …");
        var before = Settled(client, annotation, words);
        var after = Settled(client, annotation, words);
        yield return new Row("memory after 1,000 edits, of that before", Documents, "×", Figure.Exact(after / before)) { Exact = $"{Megabytes(before)} → {Megabytes(after)}" }.WithGoal(MostGrowth, "≤ 1.1");

        yield return Action("code actions at a wrong id after a keystroke", Documents, client, annotation);
        var few = CorpusMaker.Make(CorpusSize.Of(TriedDocuments * CorpusSize.UsualPerDocument));
        using var fewFolder = FolderOf(few);
        using var fewClient = new LanguageClient(ToolProgram.Path, fewFolder.Path);
        var one = CorpusFiles.Annotation(few.Documents[TriedDocuments / 2]);
        yield return Action("the same, each of them tried", TriedDocuments, fewClient, new EditedFile(fewClient, "seeds/" + one.Name, one.Content));
    }

    // The id of a party has a letter too many, so that several things may be meant.
    private static Row Action(string name, int documents, LanguageClient client, EditedFile file)
    {
        Console.Error.WriteLine($"  {name} …");
        var (line, column) = Words(file.Text, "by: [");
        return new Row(name, documents, "ms", Measured(() =>
        {
            file.Retype(line, column + 5);
            var clock = Stopwatch.StartNew();
            var position = new { line, character = column + 2 };
            client.Ask("textDocument/codeAction", new { textDocument = new { uri = client.UriOf(file.Path) }, range = new { start = position, end = position }, context = new { diagnostics = Array.Empty<object>() } });
            return clock.Elapsed.TotalMilliseconds;
        })).WithGoal(MostOfAction, "≤ 200 ms");
    }

    private static TempFolder FolderOf(MadeCorpus corpus)
    {
        var folder = new TempFolder();

        // The compiler holds fewer documents in literals.
        folder.Write("Corpus.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TypedSeedsDocumentStorage>resource</TypedSeedsDocumentStorage></PropertyGroup></Project>");
        foreach (var file in CorpusFiles.Of(corpus))
        {
            folder.Write("seeds/" + file.Name, file.Content);
        }

        return folder;
    }

    private static Figure Measured(Func<double> action)
    {
        for (var i = 0; i < WarmUp; i++)
        {
            action();
        }

        return Figure.Of(Enumerable.Range(0, Keystrokes).Select(_ => action()).ToArray());
    }

    /// <summary>The memory once as many edits were made as are measured.</summary>
    private static double Settled(LanguageClient client, EditedFile file, (int Line, int Column) words)
    {
        for (var i = 0; i < Edits; i++)
        {
            file.Toggle(words.Line, words.Column + 12);
        }

        return client.ResidentBytes;
    }

    /// <summary>The milliseconds of a check of the whole corpus by the command line.</summary>
    private static double Checked(string folder)
    {
        var clock = Stopwatch.StartNew();
        ChildProcess.Run("dotnet", [ToolProgram.Path, "check", "seeds"], folder);
        return clock.Elapsed.TotalMilliseconds;
    }

    private static double Asked(string feature, LanguageClient client, EditedFile file, int line, int character)
    {
        var clock = Stopwatch.StartNew();
        client.Ask("textDocument/" + feature, new { textDocument = new { uri = client.UriOf(file.Path) }, position = new { line, character } });
        return clock.Elapsed.TotalMilliseconds;
    }

    private static (int Line, int Column) Words(string text, string before)
    {
        var start = text.IndexOf(before, StringComparison.Ordinal) + before.Length;
        var lineStart = text.LastIndexOf('\n', start - 1) + 1;
        return (text.AsSpan(0, start).Count('\n'), start - lineStart);
    }

    private static string Megabytes(double bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0} MB");

    /// <summary>An open file in which a letter comes and goes.</summary>
    private sealed class EditedFile
    {
        private readonly LanguageClient _client;
        private int _version = 1;
        private bool _isThere;

        public EditedFile(LanguageClient client, string path, string text)
        {
            (_client, Path, Text) = (client, path, text);
            client.Open(path, text);
        }

        public string Path { get; }

        public string Text { get; }

        /// <summary>The same, in a line that has one letter too many already.</summary>
        public double Retype(int line, int column)
        {
            if (!_isThere)
            {
                Toggle(line, column - 4);
            }

            _client.Type(Path, ++_version, line, column, column, "y");
            var clock = Stopwatch.StartNew();
            _client.Type(Path, ++_version, line, column, column + 1, string.Empty);
            return clock.Elapsed.TotalMilliseconds;
        }

        /// <summary>The milliseconds from a keystroke to its diagnostics.</summary>
        public double Toggle(int line, int column)
        {
            var clock = Stopwatch.StartNew();
            _client.Type(Path, ++_version, line, column, _isThere ? column + 1 : column, _isThere ? string.Empty : "x");
            _isThere = !_isThere;
            return clock.Elapsed.TotalMilliseconds;
        }
    }
}
