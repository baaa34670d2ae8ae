using TypedSeeds.Tool.Serving.Protocol;
using TypedSeeds.Tool.Tests.Serving.Editors;
using TypedSeeds.Tool.Tests.Support;

namespace TypedSeeds.Tool.Tests.Serving.Repairs;

/// <summary>An editor in which the annotation of the mill is open, and a person who takes the first action at the first diagnostic.</summary>
public sealed class MillEditor : IAsyncLifetime
{
    private const string Annotation = "seeds/mill.yaml";
    private const string Document = "seeds/mill.txt";
    private const int Warning = 2;

    /// <summary>A mistake that needs more is not repaired.</summary>
    private const int MostActions = 14;

    private readonly TemporaryFolder _folder = new TemporaryFolder().With(Document, Mill.Text).With(Annotation, Mill.Right);
    private Editor? _editor;

    public async Task InitializeAsync()
    {
        _editor = await Editor.Start(_folder.Path);
        await _editor.Open(Document);
        await _editor.Open(Annotation);
    }

    public async Task DisposeAsync()
    {
        await _editor!.DisposeAsync();
        _folder.Dispose();
    }

    /// <summary>What is left of a text, and of its findings, once no action is offered any more or none is needed; and the titles of the actions.</summary>
    internal async Task<(string Text, IReadOnlyList<string> Left, IReadOnlyList<string> Taken)> Repair(string text)
    {
        var editor = _editor!;
        var version = await editor.Type(Annotation, editor.TextOf(Annotation), text);
        var (taken, seen) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal) { text });
        while (true)
        {
            var left = (await editor.DiagnosticsOf(Annotation, version)).Where(static problem => (int?)problem.Severity <= Warning).ToArray();
            if (taken.Count > MostActions || await First(editor, left) is not { } action)
            {
                return (editor.TextOf(Annotation), [.. left.Select(static problem => $"{problem.Code} {problem.Message}")], taken);
            }

            taken.Add(action.Title);
            await editor.Apply(action.Edit!);
            version++;
            if (!seen.Add(editor.TextOf(Annotation)))
            {
                return (editor.TextOf(Annotation), ["It goes round in a circle."], taken);
            }
        }
    }

    /// <summary>An annotation with an entry for a sentence of the document, as far as the editor writes it by itself.</summary>
    internal async Task<string> Annotate(string annotation, string sentence)
    {
        var editor = _editor!;
        var version = await editor.Type(Annotation, editor.TextOf(Annotation), annotation);
        await editor.DiagnosticsOf(Annotation, version);
        var start = editor.RangeOf(Document, sentence).Start;
        var actions = await editor.Ask<IReadOnlyList<CodeAction>>("textDocument/codeAction", new { textDocument = new { uri = editor.UriOf(Document) }, range = new PositionRange(start, start), context = new { diagnostics = Array.Empty<object>() } });
        await editor.Apply(actions.First(static action => action.Title == "Annotate it").Edit!);
        return editor.TextOf(Annotation);
    }

    private static async Task<CodeAction?> First(Editor editor, IEnumerable<Diagnostic> problems)
    {
        foreach (var problem in problems.OrderBy(static problem => problem.Severity).ThenBy(static problem => problem.Range.Start.Line).ThenBy(static problem => problem.Range.Start.Character))
        {
            var actions = await editor.Ask<IReadOnlyList<CodeAction>>("textDocument/codeAction", new
            {
                textDocument = new { uri = editor.UriOf(Annotation) },
                range = problem.Range,
                context = new { diagnostics = new[] { problem }, only = new[] { CodeActionKinds.QuickFix } },
            });
            if ((actions.FirstOrDefault(static action => action.IsPreferred == true) ?? (actions.Count > 0 ? actions[0] : null)) is { } action)
            {
                return action;
            }
        }

        return null;
    }
}
