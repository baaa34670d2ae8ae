using System.CommandLine;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Tool.Reporting;
using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool.Commands;

/// <summary><c>check</c>: reports every error and warning of a corpus.</summary>
internal static class CheckCommand
{
    public static readonly Example[] Examples =
    [
        new("check", "the folder seeds, or the current one"),
        new("check docs/annotations --watch", "again at every save"),
        new("check src", "the seeds of each project in a solution"),
        new("check --all", "each sentence that is still to do, not only how many"),
        new("check --format sarif > seeds.sarif", "for code scanning"),
        new("check --format github --warnings-as-errors", "in a workflow of GitHub Actions"),
    ];

    public static Command Make(Host host)
    {
        var folder = FolderArgument.Make();
        var format = FormatOption.Make(ReportFormat.All.Select(known => known.Name));
        var watch = new Option<bool>("--watch", "-w") { Description = "Check again whenever a file is saved, until Ctrl-C." };
        var strict = new Option<bool>("--warnings-as-errors") { Description = "End with 1 where there are warnings, too." };
        var storage = StorageOption.Make();
        var all = new Option<bool>(TextReport.ShowAll) { Description = "Show each finding, where many of one rule in one file are folded." };
        var command = new Command("check", "Shows everything that is wrong, as the compiler would. Ends with 0, or with 1 where there are errors.")
        {
            folder, format, watch, strict, all, storage,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(watch) && result.GetResult(format)?.Tokens is [var given] && given.Value != ReportFormat.Text.Name)
            {
                result.AddError($"--watch writes {ReportFormat.Text.Name}; leave --format out.");
            }
        });
        command.SetAction((call, cancellation) =>
        {
            var settings = new CheckSettings(
                ReportFormat.All.Single(known => known.Name == call.GetValue(format)),
                call.GetValue(strict) ? RuleSeverity.Warning : RuleSeverity.Error,
                StorageOption.Of(call, storage),
                call.GetValue(all));
            var run = new CheckRun(FolderArgument.All(call, folder), settings, host);
            return call.GetValue(watch) ? run.Watch(cancellation) : Task.Run(() => run.Once(cancellation), cancellation);
        });
        return command;
    }
}
