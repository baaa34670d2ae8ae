using StreamJsonRpc;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Tests.Support;
using TypedSeeds.Tool.Checking;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Serving.Cursor;
using TypedSeeds.Tool.Serving.Features;
using TypedSeeds.Tool.Serving.Protocol;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Tests.Serving.Features;

/// <summary>Every feature answers on every text that somebody may have typed so far.</summary>
public class UnfinishedTextTests
{
    private const string Seeds = "seeds/TypedSeeds.Data/seeds";
    private const string Treaty = "tests/TypedSeeds.Treaty.Tests/seeds";

    public static TheoryData<string, int> Cuts => new()
    {
        // A prime number of characters apart, so that cuts are in parts of all sorts.
        { Treaty + "/universal-declaration.yaml", 211 },
        { Treaty + "/kinds.yaml", 101 },
        { Treaty + "/parties.yaml", 7 },
        { Seeds + "/kinds.yaml", 211 },
        { Seeds + "/parties.yaml", 307 },
        { Seeds + "/rules.yaml", 23 },
        { Seeds + "/topics.yaml", 53 },
        { Seeds + "/000_38befe9cb3a02d2b.yaml", 7_919 },
    };

    [Theory]
    [MemberData(nameof(Cuts))]
    public void An_annotation_that_is_typed_up_to_a_place_is_answered_by_every_feature(string path, int step) =>
        Sweep(path, step, static (text, at) => text[..at]);

    [Theory]
    [MemberData(nameof(Cuts))]
    public void An_annotation_of_which_the_rest_of_a_line_is_missing_is_answered_by_every_feature(string path, int step) =>
        Sweep(path, step, static (text, at) => text.Remove(at, Math.Max(0, text.IndexOf('\n', at) - at)));

    [Theory]
    [MemberData(nameof(Cuts))]
    public void An_annotation_with_a_stray_sign_is_answered_by_every_feature(string path, int step) =>
        Sweep(path, step, static (text, at) => text.Insert(at, "\"'[{-:#|\t😀\u0301"[at % 12].ToString()));

    [Theory]
    [InlineData(Treaty + "/kinds.yaml", 1)]
    [InlineData(Treaty + "/parties.yaml", 1)]
    [InlineData(Treaty + "/universal-declaration.yaml", 7)]
    [InlineData(Seeds + "/000_38befe9cb3a02d2b.yaml", 499)]
    public void What_is_under_the_cursor_is_found_after_each_letter(string path, int step)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, path));
        for (var at = 0; at <= text.Length; at += step)
        {
            var place = CursorPlace.Of(text[..at], at, KindSchema.BuiltIn);
            Assert.True(place is null || (place.Start <= at && at <= place.End), text[..at]);
        }
    }

    private static void Sweep(string path, int step, Func<string, int, string> edit)
    {
        var files = Files(Path.GetDirectoryName(path)!);
        var name = "seeds/" + Path.GetFileName(path);
        var check = new CorpusCheck();
        var text = files.Single(file => file.FilePath == name).Text;
        for (var at = 0; at <= text.Length; at += step)
        {
            var edited = files.Select(file => file.FilePath == name ? file with { Text = edit(text, at) } : file).ToArray();
            var snapshot = new WorkspaceSnapshot(new(ServedCorpus.Folder, edited, new Dictionary<string, OpenBuffer>(), PositionEncoding.Utf16), check.Run(edited), () => check);
            Ask(snapshot, snapshot.FileOf(name)!, at);
        }
    }

    private static void Ask(WorkspaceSnapshot snapshot, SnapshotFile file, int offset)
    {
        foreach (var feature in FeatureTable.All)
        {
            try
            {
                feature.Make(new Asker(snapshot, file, offset))();
            }
            catch (LocalRpcException)
            {
                // A refusal in words is an answer: not everything has a name that can be changed.
            }
        }
    }

    private static CorpusFile[] Files(string folder) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, folder))
            .Select(static path => new CorpusFile("seeds/" + Path.GetFileName(path), InputRoles.ByName(path), File.ReadAllText(path)))
            .OrderBy(static file => file.FilePath, StringComparer.Ordinal),
    ];

    /// <summary>Asks a feature about a place, with parameters of its type.</summary>
    private sealed class Asker(WorkspaceSnapshot snapshot, SnapshotFile file, int offset) : IFeatureHost<Action>
    {
        public Action Make<TParameters>(FileFeature<TParameters> feature)
            where TParameters : class, ITextDocumentParams
        {
            var (document, position) = (new TextDocumentIdentifier(file.Uri), file.PositionOf(offset));
            var range = new PositionRange(new(0, 0), position);
            object[] parameters =
            [
                new CompletionParams(document, position), new TextDocumentPositionParams(document, position), new ReferenceParams(document, position), new TextDocumentParams(document),
                new TextDocumentRangeParams(document, range), new RenameParams(document, position, "new-id"), new CodeActionParams(document, range, new([])),
            ];
            return () => feature.Answer(new(parameters.OfType<TParameters>().First(), snapshot, file, new(), CancellationToken.None));
        }

        public Action Make<TParameters>(WorkspaceFeature<TParameters> feature)
            where TParameters : class =>
            () => feature.Answer(new((TParameters)(object)new WorkspaceSymbolParams("a"), [snapshot], new(), CancellationToken.None));
    }
}
