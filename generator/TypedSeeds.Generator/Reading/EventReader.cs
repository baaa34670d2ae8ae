using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading.Mistakes;
using TypedSeeds.Generator.Values;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TypedSeeds.Generator.Reading;

/// <summary>Reads any annotation file with the YAML library, and reports what is not YAML.</summary>
/// <remarks>
/// It uses the events of the library only: its deserializer and document model guess types, drop positions and take three
/// times as long. Nearly nine tenths of the time of this reader are the library's.
/// </remarks>
internal sealed class EventReader
{
    /// <summary>The level of the mappings that hold entries: the file is 0, a section 1.</summary>
    private const int SectionLevel = 1;

    /// <summary>The key of YAML 1.1 for the fields of another mapping.</summary>
    private const string MergeKey = "<<";

    /// <summary>Characters that the library takes for line breaks, as YAML 1.1 did. It replaces them by spaces in a value.</summary>
    private static readonly char[] HiddenBreaks = ['\u0085', '\u2028', '\u2029'];

    private readonly string _path;
    private readonly string _text;

    /// <summary>The text as it was before tabs were taken from its blank lines; null where none were.</summary>
    private readonly string? _original;
    private readonly TokenLocator _locator;
    private readonly List<TextRange> _ranges = [];
    private readonly LimitedFindings _findings;
    private readonly List<int> _reported = [];
    private readonly OpenParts _open = new();
    private readonly Dictionary<string, string> _anchored = new(StringComparer.Ordinal);
    private readonly YamlEvents _events;
    private readonly FailureFinder _failures;
    private readonly CancellationToken _cancellation;
    private readonly bool _hasHiddenBreaks;
    private bool _hasFailed;
    private bool _isMerging;
    private bool _hasTabInBlankLine;
    private int _start;

    /// <summary>The token of the last finding, if that is about a feature of YAML that annotations do not have.</summary>
    private int? _lastFeature;

    private EventReader(string path, string text, string? original, int mostFindings, CancellationToken cancellation)
    {
        _findings = new() { Most = mostFindings };
        _path = path;
        _text = text;
        _original = original;
        _locator = new TokenLocator(text);
        _events = new YamlEvents(text, cancellation);
        _failures = new FailureFinder(text, _locator, _open);
        _hasHiddenBreaks = text.IndexOfAny(HiddenBreaks) >= 0;
        _cancellation = cancellation;
    }

    public static ReadFile Read(string path, string filePath, string text, CancellationToken cancellation = default) => Read(path, filePath, text, Limits.FindingsOfRule, cancellation);

    /// <summary>Reads a file, and keeps so many findings of one rule.</summary>
    public static ReadFile Read(string path, string filePath, string text, int mostFindings, CancellationToken cancellation) => Read(path, filePath, text, original: null, mostFindings, cancellation);

    private static ReadFile Read(string path, string filePath, string text, string? original, int mostFindings, CancellationToken cancellation)
    {
        var reader = new EventReader(path, text, original, mostFindings, cancellation);
        var root = reader.ReadStream(text);
        reader.ReportDirective();
        if (reader._hasTabInBlankLine)
        {
            return Read(path, filePath, BlankLines.WithoutTabs(text), text, mostFindings, cancellation);
        }

        var meaning = new AnnotationFile(
            path,
            root ?? new MappingNode(0, EquatableArray<NodePair>.Empty),
            root is not null && !reader._hasFailed,
            reader._findings.ToEquatableArray())
        {
            ReportedTokens = reader._reported.ToEquatableArray(),
        };
        return new ReadFile(meaning, new TokenPositions(path, filePath, reader._locator.Lines, reader._ranges.ToEquatableArray()));
    }

    private MappingNode? ReadStream(string text)
    {
        // The first token is the file as a whole. It exists even where nothing can be read.
        _ranges.Add(default);

        // The library takes NUL for the end of the file: all text after it would be ignored in silence.
        if (ReportHidden(['\0'], 0, text.Length))
        {
            _hasFailed = true;
            return null;
        }

        try
        {
            _events.Take<StreamStart>();
            return _events.Current is StreamEnd ? Fail(Finding.EmptyFile(At(0))) : ReadDocument(_events);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            ReportFailure(exception);
            return null;
        }
    }

    private void ReportDirective()
    {
        if (!_hasFailed && Directives.FirstDropped(_text, _ranges, _start) is >= 0 and var at)
        {
            _hasFailed = true;
            Report(NotYaml(Directive(at)));
        }
    }

    private void ReportFailure(Exception exception)
    {
        if (_hasFailed)
        {
            return;
        }

        _hasFailed = true;
        if (IsAfterAlias(exception))
        {
            return;
        }

        if (FailedDirective(exception) is >= 0 and var at)
        {
            Report(NotYaml(Directive(at)));
        }
        else if (exception is ReadingException known)
        {
            Report(known.Finding);
        }
        else if (_failures.IsBlankLine(exception, _events.Position))
        {
            _hasTabInBlankLine = true;
        }
        else if (exception is not YamlException { Start: var mark } || _locator.LineOf(_locator.Offset(mark)) is var line && !ReportHidden(HiddenBreaks, line.Start, line.Length))
        {
            // The library throws any type of exception where a bracket is never closed, or where input is odd. All of
            // them mean "not YAML", never a crash.
            Report(NotYaml(_failures.Find(exception, _events.Position)));
        }
    }

    // A space after the sign makes it no instruction, but a comment of another language; after a line without a key it may be a text's.
    private Slip Directive(int at) => (IsAfterKey(at) ? ForeignComments.At(_text, at, isLine: true) : null) ?? new Slip(_locator.Point(at), YamlMessages.Directive);

    private bool IsAfterKey(int at) => LineText.Above(_text, at) is var above && (above < 0 || _text.IndexOf(':', above, LineText.EndOf(_text, above) - above) >= 0);

    // Where the library does not drop a directive, it fails in its line.
    private int FailedDirective(Exception exception)
    {
        var failed = exception is YamlException { Start: var mark } ? _locator.Offset(mark) : _text.Length;
        var at = Directives.FirstDropped(_text, _ranges, _start);
        return at >= 0 && _locator.LineOf(at) is var line && line.Start <= failed && failed <= line.Start + line.Length ? at : -1;
    }

    // A text that begins with '*' was taken for an alias and reported: that the rest of it is no YAML follows from that.
    private bool IsAfterAlias(Exception exception) =>
        exception is YamlException { Start: var mark }
        && _lastFeature is { } token
        && _ranges[token].Start >= _locator.LineOf(_locator.Offset(mark)).Start;

    private Finding NotYaml(Slip slip) => Finding.NotYaml(At(Add(slip.Range)), new Hint(slip.Problem, ProposalOf(slip.Repair)) { Choices = slip.Choices.Select(ProposalOf).OfType<Proposal>().ToEquatableArray() });

    private Proposal? ProposalOf(YamlRepair? repair) => repair is null
        ? null
        : new(repair.Text, repair.IsSafe, repair.IsQuoted ? ProposalForm.Quoted : ProposalForm.Source) { Token = Add(repair.Range), Label = repair.Label };

    private MappingNode? ReadDocument(YamlEvents events)
    {
        _start = events.Current is DocumentStart { IsImplicit: false } start ? _locator.Offset(start.End) : 0;
        events.Take<DocumentStart>();
        var root = ReadNode(events, key: null, level: 0);
        if (_hasFailed)
        {
            return root as MappingNode;
        }

        events.Take<DocumentEnd>();
        if (events.Current is var next and not StreamEnd)
        {
            Report(Finding.SecondYamlDocument(At(Add(_locator.Token(next)))));
            _hasFailed = true;
        }

        return root as MappingNode ?? Fail(root is ScalarNode && Slips.InLines(_text, 0, _text.Length) is { } slip ? NotYaml(slip) : Finding.NotAMapping(At(root?.Token ?? 0)));
    }

    private Node? ReadNode(YamlEvents events, int? key, int level)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (level > Limits.NestingLevel)
        {
            throw new YamlException(events.Current.Start, events.Current.End, "The nesting is deeper than any annotation goes.");
        }

        switch (events.Current)
        {
            case Scalar scalar:
                return ReadScalar(events, scalar, key);
            case MappingStart mapping:
                return ReadMapping(events, mapping, level);
            case SequenceStart sequence:
                return ReadSequence(events, sequence, level);
            case AnchorAlias alias:
                var token = Add(_locator.Token(alias));
                if (MarkdownKeys.At(_text, _ranges[token].Start) is { } slip)
                {
                    throw new ReadingException(NotYaml(slip));
                }

                if (!_isMerging)
                {
                    Report(Finding.YamlFeature(At(token), $"The alias *{alias.Value.Value}", YamlMessages.InFull('*', _anchored.TryGetValue(alias.Value.Value, out var anchored) ? anchored : null), Quoted(token)));
                }

                events.MoveNext();
                return new ScalarNode(token, string.Empty);
            default:
                throw new YamlException(events.Current.Start, events.Current.End, "A value was expected here.");
        }
    }

    private ScalarNode ReadScalar(YamlEvents events, Scalar scalar, int? key)
    {
        var range = _locator.Token(scalar);
        _open.Read(range, scalar.Style);
        if (scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted && QuotedWords.FirstUnindented(_text, range.Start, range.End, _open.Column) is >= 0 and var line)
        {
            // The library asks this of double quotes only, and takes a tab for indentation.
            throw new ReadingException(NotYaml(_text[line] == '\t' ? new Slip(_locator.Point(line), YamlMessages.Tab) { Repair = LineRepairs.Tabs(_text, line, 0) } : new Slip(_locator.Point(range.Start), YamlMessages.OpenQuote) { Repair = LineRepairs.CloseQuote(_text, range.Start) }));
        }

        if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded && BlankLines.TabIn(_original, range) is >= 0 and var tab)
        {
            // In a text of lines it is a part of the text, or is less indented than the text is.
            throw new ReadingException(NotYaml(new Slip(_locator.Point(tab), YamlMessages.Tab)));
        }

        if (scalar.Style == ScalarStyle.Plain && Slips.AfterDash(_text, range) is { } slip)
        {
            throw new ReadingException(NotYaml(slip));
        }

        events.MoveNext();
        if (_hasHiddenBreaks)
        {
            ReportHidden(HiddenBreaks, range.Start, range.Length);
        }

        // A missing value has no width; its key shows where it is missing.
        var token = Add(range.Length == 0 && key is { } at ? _ranges[at] : range);
        ReportFeatures(scalar, token, isEmpty: scalar is { Style: ScalarStyle.Plain, Value.Length: 0 });
        var glued = scalar.Style == ScalarStyle.Plain ? GluedDashes.First(_text, range) : -1;
        var lost = scalar.Style == ScalarStyle.Plain && glued < 0 ? LostDashes.In(_text, range) : null;
        var dash = lost?.At ?? glued;
        return new ScalarNode(token, scalar.Value)
        {
            Dash = dash < 0 ? 0 : Add(_locator.Point(dash)),
            Dashed = lost is not null ? LostDashes.Items(_text, range) : dash < 0 ? default : GluedDashes.Items(_text, range),
            DashProblem = lost?.Problem ?? string.Empty,
            IsQuoted = scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted,
            Lines = scalar.Style == ScalarStyle.Plain ? ListedLines.Of(_text, range) : default,
            Comment = scalar.Style == ScalarStyle.Plain && QuotedWords.CommentAfter(_text, range.End) is >= 0 and var comment && QuotedWords.MayBeWords(_text, comment) ? Add(_locator.Point(comment)) : 0,
        };
    }

    private MappingNode ReadMapping(YamlEvents events, MappingStart start, int level)
    {
        var token = Add(_locator.Token(start));
        ReportFeatures(start, token);
        var pairs = new List<NodePair>();
        var isFlow = start.Style == MappingStyle.Flow;
        var isBare = IsBare(start);
        var isCut = false;
        if (!isBare)
        {
            Open(isFlow, isList: false, token);
        }

        try
        {
            events.MoveNext();
            if (isBare)
            {
                _ranges[token] = _locator.Point(_locator.Offset(events.Current.Start));
            }

            while (!_hasFailed && events.Current is not MappingEnd)
            {
                CheckComma(isFlow && pairs.Count > 0, _open.LastEnd, _locator.Offset(events.Current.Start));
                isCut |= ReadPair(events, token, level, pairs);
            }

            Close(events, isFlow, isBare);
        }
        catch (Exception exception) when (level <= SectionLevel && exception is not OperationCanceledException)
        {
            // Sections and entries before the mistake are kept; only the one with the mistake is lost.
            ReportFailure(exception);
            Unfinished.Drop(pairs);
            isCut = true;
        }

        return new MappingNode(token, pairs.ToEquatableArray()) { IsBraced = isFlow && !isBare, Column = isFlow ? -1 : _locator.Column(_ranges[token].Start), IsCut = isCut };
    }

    /// <summary>Reads a key and its value.</summary>
    /// <returns>Whether it merges fields of another mapping, which may be those that are missing.</returns>
    private bool ReadPair(YamlEvents events, int mapping, int level, List<NodePair> pairs)
    {
        var key = ReadNode(events, key: null, level + 1);
        if (key is ScalarNode && _open.LastPart == LastPart.Plain && Slips.InKey(_text, _open.Last) is { } slip)
        {
            throw new ReadingException(NotYaml(slip));
        }

        // What would be merged is no value of a field.
        var isMerge = key is ScalarNode { Text: MergeKey, IsQuoted: false };
        _isMerging |= isMerge;
        var value = ReadNode(events, key?.Token, level + 1);
        if (isMerge)
        {
            _isMerging = false;
            Report(Finding.YamlFeature(At(key!.Token), $"The merge key {MergeKey}", "write the fields themselves in its place", null));
        }
        else if (key is ScalarNode name && value is not null)
        {
            pairs.Add(new NodePair(name.Text, name.Token, value));
        }
        else
        {
            Report(Finding.YamlFeature(At(key?.Token ?? mapping), "A key that is not a plain word", YamlMessages.InFull(null), null));
        }

        return isMerge;
    }

    private SequenceNode ReadSequence(YamlEvents events, SequenceStart start, int level)
    {
        var token = Add(_locator.Token(start));
        ReportFeatures(start, token);
        var items = new List<Node>();
        var isFlow = start.Style == SequenceStyle.Flow;
        Open(isFlow, isList: true, token);
        events.MoveNext();
        while (!_hasFailed && events.Current is not SequenceEnd)
        {
            _open.AddItem();
            var isNext = isFlow && items.Count > 0;
            var (end, isBare) = (_open.LastEnd, IsBare(events.Current));
            CheckComma(isNext && !isBare, end, _locator.Offset(events.Current.Start));
            if (ReadNode(events, key: null, level + 1) is { } item)
            {
                CheckComma(isNext && isBare, end, _ranges[item.Token].Start);
                items.Add(item);
            }
        }

        Close(events, isFlow, isBare: false);
        return new SequenceNode(token, items.ToEquatableArray()) { IsBracketed = isFlow };
    }

    // A mapping of one pair in a list needs no braces, and the library gives it no place: it is where its key is.
    private static bool IsBare(ParsingEvent item) => item is MappingStart { Style: MappingStyle.Flow, End.Index: 0 };

    // After a bracket or a quotation mark the library goes on to the next item without a comma.
    private void CheckComma(bool isNeeded, int end, int next)
    {
        if (isNeeded && !QuotedWords.HasComma(_text, end, next))
        {
            // A comma that only looks so is there.
            var slip = Slips.LookAlikeIn(_text, end, Math.Min(next + 1, _text.Length));
            throw new ReadingException(NotYaml(slip ?? new Slip(_locator.Point(next), YamlMessages.MissingComma) { Repair = YamlRepair.Inserting(end, ",") }));
        }
    }

    private void Open(bool isFlow, bool isList, int token)
    {
        if (isFlow)
        {
            _open.Brackets.Push(_ranges[token]);
        }
        else
        {
            _open.OpenBlock(_locator.Column(_ranges[token].Start), isList, _ranges[token]);
        }
    }

    private void Close(YamlEvents events, bool isFlow, bool isBare)
    {
        if (isFlow && !isBare)
        {
            _open.CloseBracket(_hasFailed ? _open.LastEnd : _locator.Offset(events.Current.Start) + 1);
        }
        else if (!isFlow)
        {
            _open.CloseBlock();
        }

        if (!_hasFailed)
        {
            events.MoveNext();
        }
    }

    private void ReportFeatures(NodeEvent node, int token, bool isEmpty = false)
    {
        // Before a mapping or a list it is no word of a text.
        var isText = node is Scalar;
        var name = !node.Anchor.IsEmpty ? $"The anchor &{node.Anchor.Value}" : !node.Tag.IsEmpty ? "A tag" : null;
        var feature = name is null ? null : Finding.YamlFeature(At(token), name, node.Anchor.IsEmpty || isEmpty ? YamlMessages.InFull(!isText ? null : node.Anchor.IsEmpty ? '!' : '&') : YamlMessages.WithoutAnchor(node.Anchor.Value, isText), isText ? Quoted(token) : ProposalOf(WithoutProperty(token)));
        if (feature is not null && isEmpty)
        {
            // The whole value was taken for it: that the value is missing would be the same mistake told twice.
            throw new ReadingException(feature);
        }

        if (node is Scalar { Anchor.IsEmpty: false } anchored)
        {
            _anchored[anchored.Anchor.Value] = anchored.Value;
        }

        if (feature is not null)
        {
            Report(feature);
        }
    }

    private YamlRepair WithoutProperty(int token)
    {
        var start = _ranges[token].Start;
        var end = start;
        while (end < _text.Length && _text[end] is not (' ' or '\t' or '\r' or '\n'))
        {
            end++;
        }

        var words = _text.Substring(start, end - start);
        return new(new(start, LineText.AfterBlanks(_text, end) - start), string.Empty, IsSafe: false) { Label = $"Take '{words}' out" };
    }

    // The words that begin with the sign, as they are, from the start of their value.
    private Proposal? Quoted(int token)
    {
        var start = _ranges[token].Start;
        while (start > 0 && _text[start - 1] is not (' ' or '\n' or '\r' or '[' or '{' or ','))
        {
            start--;
        }

        var value = new TextRange(start, WrittenValue.EndOf(_text, start, _open.Brackets.Count > 0) - start);
        return ProposalOf(YamlRepair.Quoting(_text, value));
    }

    private bool ReportHidden(char[] hidden, int start, int length)
    {
        var at = _text.IndexOfAny(hidden, start, length);
        if (at >= 0)
        {
            Report(Finding.NotYaml(At(Add(_locator.Point(at))), YamlMessages.Hidden(_text, at)));
        }

        return at >= 0;
    }

    private MappingNode? Fail(Finding finding)
    {
        _hasFailed = true;
        Report(finding);
        return null;
    }

    private void Report(Finding finding)
    {
        var token = ((TokenPlace)finding.Place).Token;
        _lastFeature = finding.Rule == Rules.YamlFeature ? token : null;
        _reported.Add(token);
        _findings.Add(finding);
    }

    private TokenPlace At(int token) => new(_path, token);

    private int Add(TextRange range)
    {
        _ranges.Add(range);
        return _ranges.Count - 1;
    }
}
