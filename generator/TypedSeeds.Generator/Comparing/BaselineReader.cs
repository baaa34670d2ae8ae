using System.Globalization;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Comparing;

/// <summary>Baseline text in, entries out. A malformed line is reported and skipped.</summary>
internal sealed class BaselineReader
{
    /// <summary>The first characters of the lines that a merge conflict leaves in a file.</summary>
    private static readonly string[] ConflictMarkers = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];

    private readonly string _filePath;
    private readonly string _text;
    private readonly TextLines _lines;
    private readonly List<BaselineLine> _entries = [];
    private readonly Dictionary<EntryKey, int> _lineOf = [];
    private readonly LimitedFindings _findings = new();
    private bool _isConflict;
    private int? _count;

    private BaselineReader(string filePath, string text)
    {
        _filePath = filePath;
        _text = text;
        _lines = new TextLines(text);
    }

    public static ReadBaseline Read(InputText file, CancellationToken cancellation = default)
    {
        var (place, name) = (new WholePlace(file.FilePath), FilePaths.FileName(FilePaths.Normalize(file.FilePath)));
        return file.Unreadable.Length > 0 ? WithoutText(file, ReadFailure.At(place, name, file.Unreadable))
            : file.Length > Limits.AnnotationLength ? WithoutText(file, Finding.FileTooLarge(place, name, file.Length, Limits.AnnotationLength))
            : Read(file, place, file.Copy(), cancellation);
    }

    // In another encoding its names would be others than those that were written.
    private static ReadBaseline Read(InputText file, Place place, string text, CancellationToken cancellation) => TextEncoding.FirstWrong(file.Encoding, text) >= 0
        ? WithoutText(file, Finding.BaselineBroken(place, "it is not UTF-8; save it as UTF-8, or take it back from version control"))
        : new BaselineReader(file.FilePath, text).Run(cancellation);

    private static ReadBaseline WithoutText(InputText file, Finding finding) =>
        new(file.FilePath, IsComplete: false, EquatableArray<BaselineLine>.Empty, new([finding]));

    private ReadBaseline Run(CancellationToken cancellation)
    {
        if (ReadHeader())
        {
            for (var line = 1; line < _lines.Count; line++)
            {
                cancellation.ThrowIfCancellationRequested();
                ReadLine(line);
            }

            CheckEnd();
        }

        return new(_filePath, _findings.IsEmpty, _entries.ToEquatableArray(), _findings.ToEquatableArray());
    }

    private bool ReadHeader()
    {
        var (start, end) = RangeOf(0);
        var header = _text.Substring(start, end - start);
        if (IsHeader(header, out _count))
        {
            return true;
        }

        if (IsConflictMarker(header))
        {
            ReadLine(0);
            return true;
        }

        Report(start, end, header.StartsWith(BaselineFormat.Header + ",", StringComparison.Ordinal)
            ? "the number of its entries is cut off, or is no number"
            : header.StartsWith(BaselineFormat.AnyHeader, StringComparison.Ordinal)
            ? $"it is of version {header.Substring(BaselineFormat.AnyHeader.Length)}, and this TypedSeeds reads '{BaselineFormat.Header}'"
            : $"the first one is '{BaselineFormat.Header}'");
        return false;
    }

    private void ReadLine(int line)
    {
        var (start, end) = RangeOf(line);
        var text = _text.Substring(start, end - start);
        if (text.Length == 0 || IsHeader(text, out _))
        {
            return;
        }

        if (IsConflictMarker(text))
        {
            ReportConflict(start, end);
            return;
        }

        if (Parse(text, out var problem) is not { } entry)
        {
            Report(start, end, problem);
            return;
        }

        if (!_lineOf.TryGetValue(entry.Key, out var first))
        {
            _lineOf.Add(entry.Key, line);
            var id = start + entry.Key.Kind.Length + 1;
            _entries.Add(new BaselineLine(entry, new TextPlace(_filePath, FileSpan.In(_lines, id, id + entry.Key.FullId.Length))));
        }
        else if (!_isConflict)
        {
            Report(start, end, $"the {entry.Key.Kind} '{entry.Key.FullId}' is in line {Invariant.Text(first + 1)} already");
        }
    }

    // A line that is broken is told alone: it may hold what the count misses.
    private void CheckEnd()
    {
        if (!_findings.IsEmpty)
        {
            return;
        }

        if (_text[_text.Length - 1] is not ('\n' or '\r'))
        {
            var (start, end) = RangeOf(_lines.Count - 1);
            Report(start, end, "it has no end of the line, as if the file was cut off in it");
        }
        else if (_count is { } count && count != _entries.Count)
        {
            var (start, end) = RangeOf(0);
            Report(start, end, $"it counts {Invariant.Text(count)} entries, and the file has {Invariant.Text(_entries.Count)}, so that some were lost, or merged from two sides");
        }
    }

    private static bool IsHeader(string line, out int? count)
    {
        count = null;
        if (line == BaselineFormat.Header)
        {
            return true;
        }

        const string Counted = BaselineFormat.Header + BaselineFormat.Count;
        var isCounted = int.TryParse(line.StartsWith(Counted, StringComparison.Ordinal) ? line.Substring(Counted.Length) : string.Empty, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        count = isCounted ? number : null;
        return isCounted;
    }

    // One conflict gives one finding, instead of one for each marker and each entry that is on both sides.
    private void ReportConflict(int start, int end)
    {
        if (!_isConflict)
        {
            Report(start, end, "a merge left it, where two sides changed the same");
        }

        _isConflict = true;
    }

    private static Fingerprint? Parse(string line, out string problem)
    {
        var columns = FingerprintValue.Split(line, RowText.Column);
        problem = "it begins with a kind and an id, set apart by '|'";
        if (columns.Count < 2 || Ids.Problem(columns[0]) is not null || Key(columns[0], columns[1]) is not { } key)
        {
            return null;
        }

        var isDeprecated = columns.Count > 2 && columns[2] == BaselineFormat.Deprecated;
        var fields = new List<FingerprintField>();
        foreach (var column in columns.Skip(isDeprecated ? 3 : 2))
        {
            var assign = column.IndexOf(RowText.Assign);
            if (assign < 0 || Ids.Problem(column.Substring(0, assign)) is not null || !FingerprintValue.IsWellFormed(column))
            {
                problem = $"'{column}' is no field with its value, such as status=agreed";
                return null;
            }

            fields.Add(new FingerprintField(column.Substring(0, assign), column.Substring(assign + 1)));
        }

        return new Fingerprint(key, isDeprecated, fields.ToEquatableArray());
    }

    private static EntryKey? Key(string kind, string fullId)
    {
        var key = EntryKey.Parse(kind, fullId);
        var hasDocument = key.Id.Length < fullId.Length;
        return Ids.Problem(key.Id) is null && (!hasDocument || Ids.Problem(key.Document) is null) ? key : null;
    }

    private static bool IsConflictMarker(string line) => ConflictMarkers.Any(marker => line.StartsWith(marker, StringComparison.Ordinal));

    private (int Start, int End) RangeOf(int line)
    {
        var range = _lines.RangeOf(line, _text);
        return (range.Start, range.End);
    }

    private void Report(int start, int end, string problem) =>
        _findings.Add(Finding.BaselineBroken(new TextPlace(_filePath, FileSpan.In(_lines, start, end)), problem));
}
