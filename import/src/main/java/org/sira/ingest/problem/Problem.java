package org.sira.ingest.problem;

import java.util.List;

/** Something in a file that its author can mend. */
public sealed interface Problem
        permits AmbiguousDates,
                AmbiguousPlace,
                AreaOfTwoLevels,
                BadGeometry,
                BlankCell,
                CodeNotName,
                CodeOfOtherSystem,
                CountedTwice,
                DateRange,
                DoubtfulHouseholds,
                DoubtfulNumber,
                DoubtfulSpeed,
                DuplicateId,
                EmptySheet,
                FarAway,
                FarFromHaven,
                FasterInTheRain,
                FormulaFault,
                HeaderNotFound,
                HiddenRows,
                HiddenSheet,
                IncidentInFuture,
                MisplacedPosition,
                MissingColumn,
                MissingKind,
                MixedDates,
                MonthFirstDates,
                MonthWithoutDay,
                MoreLikeThis,
                NeedOutsideHorizon,
                NoCount,
                NoRoads,
                NotACoordinate,
                NotADate,
                NotANumber,
                NotAPosition,
                NotATime,
                NotCompartments,
                NotExact,
                NotWhole,
                NotYesOrNo,
                OtherAxis,
                OtherCercle,
                OtherDateOrder,
                OtherDivision,
                OtherRegion,
                OutOfRange,
                OutsideCountry,
                PartNotReached,
                PlaceNotReached,
                PlaceOffRoads,
                RejectedFile,
                RepeatedColumn,
                RepeatedRow,
                RepeatedSetting,
                RoadLongerThanADay,
                RoadToItself,
                RoadTooLong,
                RoadTooShort,
                RoadsMade,
                SettingsAtOdds,
                ShortenedCode,
                SpeedsOfTable,
                StockAfterHorizon,
                SurfacesAssumed,
                TankerWithoutCompartments,
                TotalRow,
                UnknownArea,
                UnknownCommodity,
                UnknownPlace,
                UnknownRoad,
                UnknownSetting,
                UnknownUnit,
                UnknownWord,
                UnreadableWeight,
                UnsuitableUnit,
                VehicleWithoutPayload,
                WindowReversed,
                ZeroCoordinates {

    CellRef where();

    Severity severity();

    /** Of the words: {@code <key>.text} says what was found and expected, {@code <key>.action} what to do. */
    String key();

    /**
     * What the words speak of: strings, numbers, booleans, dates, cells, {@code Words} to be said in the reader's
     * language, and lists of these.
     */
    List<Object> arguments();

    /** Cells as they may be filled in to mend it, all of them together; none where nothing safe can be offered. */
    default List<Suggestion> suggestions() {
        return List.of();
    }
}
