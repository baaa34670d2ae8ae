using TypedSeeds.Tool.Serving.Protocol;
using TypedSeeds.Tool.Serving.Workspace;

namespace TypedSeeds.Tool.Serving.Features.Colouring;

/// <summary>Writes coloured parts as the numbers of the protocol. A part of several lines becomes one for each, since few editors take others.</summary>
internal sealed class TokenWriter(SnapshotFile file)
{
    private readonly List<int> _data = [];
    private Position _last;

    public IReadOnlyList<int> Data => _data;

    /// <summary>Adds a part that begins after those before it.</summary>
    public void Add(TextRange range, TokenType type, bool isDeclaration)
    {
        for (var line = file.Lines.LineAt(range.Start); line < file.Lines.Count && file.Lines.StartOf(line) < range.End; line++)
        {
            var whole = file.Lines.RangeOf(line, file.Text);
            var (start, end) = (Math.Max(range.Start, whole.Start), Math.Min(range.End, whole.End));
            while (start < end && file.Text[start] is ' ' or '\t')
            {
                start++;
            }

            if (start < end)
            {
                Add(file.RangeOf(start, end - start), type, isDeclaration);
            }
        }
    }

    private void Add(PositionRange range, TokenType type, bool isDeclaration)
    {
        var lines = range.Start.Line - _last.Line;
        _data.AddRange([lines, lines == 0 ? range.Start.Character - _last.Character : range.Start.Character, range.End.Character - range.Start.Character, (int)type, isDeclaration ? 1 : 0]);
        _last = range.Start;
    }
}
