/* SPDX-License-Identifier: MIT */
/* gazetted: which query parameters only follow people about. */
/*
 * Three kinds of evidence, from the strongest: names that mean tracking on
 * every site (sorted, searched by halves), prefixes that whole families of
 * tools share, and names that mean it on one site or with certain values.
 * Names that could pick a page somewhere (id, p, page, source, sid) are never
 * in the first two tables: a parameter kept by mistake costs a duplicate, one
 * cut by mistake costs an article.
 */
#include "base/tracking.h"

#include <stdlib.h>

/* Lower case, in order of bytes; tests check the order. */
static const struct str exact[] = {S_INIT("24sata_ref"),
    S_INIT("2p_affiliate_id"), S_INIT("2p_click_token"), S_INIT("3rdpcid"),
    S_INIT("_1lr"), S_INIT("__aait"), S_INIT("__aasi"), S_INIT("__aast"),
    S_INIT("__aavi"), S_INIT("__aavt"), S_INIT("__cn_tracker"), S_INIT("__s"),
    S_INIT("__twitter_impression"), S_INIT("_bdadid"), S_INIT("_bhlid"),
    S_INIT("_branch_match_id"), S_INIT("_branch_referrer"), S_INIT("_bsi"),
    S_INIT("_cls_s"), S_INIT("_cls_v"), S_INIT("_from"), S_INIT("_ga"),
    S_INIT("_gac"), S_INIT("_gfid"), S_INIT("_gid"), S_INIT("_gl"),
    S_INIT("_hosted_id"), S_INIT("_idts"), S_INIT("_io_session_id"),
    S_INIT("_ke"), S_INIT("_kuid"), S_INIT("_kx"),
    S_INIT("_mak_partner_campaign"), S_INIT("_mchho"), S_INIT("_mchhr"),
    S_INIT("_mchnc"), S_INIT("_mchre"), S_INIT("_nc_vts_prog"),
    S_INIT("_offer_super-low_rates."), S_INIT("_openstat"), S_INIT("_puid"),
    S_INIT("_puuid"), S_INIT("_rdc"), S_INIT("_rdr"), S_INIT("_rlid"),
    S_INIT("_source_page"), S_INIT("_trkparms"), S_INIT("_utma"),
    S_INIT("_utmht"), S_INIT("_utmz"), S_INIT("_vsrefdom"), S_INIT("_x_tr_pto"),
    S_INIT("_zldp"), S_INIT("_zldt"), S_INIT("_zucks_suid"), S_INIT("a_aid"),
    S_INIT("a_fid"), S_INIT("acampid"), S_INIT("acontext"), S_INIT("acrid"),
    S_INIT("act_poa"), S_INIT("actcampaigntype"), S_INIT("actid"),
    S_INIT("action_object_map"), S_INIT("action_ref_map"),
    S_INIT("action_type_map"), S_INIT("actsource"), S_INIT("ad-session-id"),
    S_INIT("ad_config_id"), S_INIT("ad_id"), S_INIT("ad_medium"),
    S_INIT("ad_name"), S_INIT("ad_pvid"), S_INIT("ad_start"),
    S_INIT("adcampaigngroup"), S_INIT("adcid"), S_INIT("adform_uid"),
    S_INIT("adfrom"), S_INIT("adg_id"), S_INIT("adgroup_id"),
    S_INIT("adgroupid"), S_INIT("adgrpid"), S_INIT("adid"),
    S_INIT("admitad_uid"), S_INIT("adnxs_id"), S_INIT("adnxs_uid"),
    S_INIT("adposition"), S_INIT("ads_adid"), S_INIT("ads_cmpid"),
    S_INIT("ads_creative"), S_INIT("ads_matchtype"), S_INIT("ads_name"),
    S_INIT("ads_network"), S_INIT("ads_params"), S_INIT("ads_targetid"),
    S_INIT("adsafe_jsinfo"), S_INIT("adsafe_type"), S_INIT("adsafe_url"),
    S_INIT("adset_id"), S_INIT("adt_ei"), S_INIT("adtech_uid"),
    S_INIT("adtype"), S_INIT("advisonl"), S_INIT("advuuid"),
    S_INIT("adw_src_id"), S_INIT("adxnnl"), S_INIT("adxnnlx"),
    S_INIT("aem_p4p_detail"), S_INIT("af-campaign"), S_INIT("afcampaignid"),
    S_INIT("afcode"), S_INIT("afcreativeid"), S_INIT("afd_number"),
    S_INIT("aff_click_id"), S_INIT("aff_fcid"), S_INIT("aff_fsk"),
    S_INIT("aff_id"), S_INIT("aff_network"), S_INIT("aff_platform"),
    S_INIT("aff_sub"), S_INIT("aff_trace_key"), S_INIT("aff_track"),
    S_INIT("affc"), S_INIT("affcode"), S_INIT("affi_id"), S_INIT("affid"),
    S_INIT("affid2"), S_INIT("affil"), S_INIT("affiliate"),
    S_INIT("affiliate_id"), S_INIT("affiliate_location_id"),
    S_INIT("affiliatecode"), S_INIT("affiliatecustomid"),
    S_INIT("affiliates_ad_id"), S_INIT("afflid"), S_INIT("affname"),
    S_INIT("afftag"), S_INIT("afftrack"), S_INIT("affuid"), S_INIT("affwin"),
    S_INIT("afn_sr"), S_INIT("afsmartredirect"), S_INIT("afsrc"),
    S_INIT("aftr"), S_INIT("aftr_source"), S_INIT("agencynbr"),
    S_INIT("agentcode"), S_INIT("agentcodeweblink"), S_INIT("aiad_clid"),
    S_INIT("aimsessionidv2"), S_INIT("akmclientcountry"), S_INIT("algo"),
    S_INIT("algo_exp_id"), S_INIT("algo_expid"), S_INIT("algo_pvid"),
    S_INIT("amp_device_id"), S_INIT("amp_gsa"), S_INIT("amp_js_v"),
    S_INIT("ampcid"), S_INIT("an_uid"), S_INIT("analyticscorrelationid"),
    S_INIT("anx_uid"), S_INIT("apnx_uid"), S_INIT("app_clickref"),
    S_INIT("app_nexus_uid"), S_INIT("appnxsid"), S_INIT("as_campaign"),
    S_INIT("as_camptype"), S_INIT("as_channel"), S_INIT("as_source"),
    S_INIT("as_src"), S_INIT("asclid"), S_INIT("asid"), S_INIT("aspsessionid"),
    S_INIT("asubid"), S_INIT("attn_vid"), S_INIT("au_advert_id"),
    S_INIT("au_car_id"), S_INIT("av_c_user_id"), S_INIT("avad"), S_INIT("awid"),
    S_INIT("awinaffid"), S_INIT("ayl_id"), S_INIT("b_campaign"),
    S_INIT("b_medium"), S_INIT("b_source"), S_INIT("bbeml"), S_INIT("bclid"),
    S_INIT("bcpid"), S_INIT("bcsessionid"), S_INIT("bctid"),
    S_INIT("beeswax_id"), S_INIT("belboon"), S_INIT("bemobdata"),
    S_INIT("beyond_uzcvid"), S_INIT("beyond_uzmcvid"),
    S_INIT("bidswitch_ssp_id"), S_INIT("bih"), S_INIT("biw"),
    S_INIT("bob_session_id"), S_INIT("bs_uid"), S_INIT("bsencid"),
    S_INIT("btag"), S_INIT("btsid"), S_INIT("bvbrandid"), S_INIT("bvbrandsid"),
    S_INIT("bx_uid"), S_INIT("byp455"), S_INIT("c3ch"), S_INIT("c3nid"),
    S_INIT("c_gua_cid"), S_INIT("cagpspn"), S_INIT("campaign_id"),
    S_INIT("campaignid"), S_INIT("campid"), S_INIT("caniuse_source"),
    S_INIT("cawelaid"), S_INIT("cbuster"), S_INIT("ceneo_spo"),
    S_INIT("cf_affiliate_id"), S_INIT("cgkit_search_word"), S_INIT("channable"),
    S_INIT("checkfordeferred"), S_INIT("cjaid"), S_INIT("cjcid"),
    S_INIT("cjdata"), S_INIT("cje"), S_INIT("cjevent"), S_INIT("cjeventid"),
    S_INIT("cjid"), S_INIT("cjpid"), S_INIT("cjpixel"), S_INIT("cjreq"),
    S_INIT("cjsid"), S_INIT("cjurl"), S_INIT("ck_subscriber_id"),
    S_INIT("ckmc"), S_INIT("ckmsc"), S_INIT("cl_aid"), S_INIT("cl_camp"),
    S_INIT("cl_ch"), S_INIT("cl_crtv"), S_INIT("cl_pub"), S_INIT("cl_str"),
    S_INIT("cl_vend"), S_INIT("click_id"), S_INIT("clickarea"),
    S_INIT("clickid"), S_INIT("clickorigin"), S_INIT("clicksr"),
    S_INIT("clickthrucustomernumber"), S_INIT("clickthruemail"),
    S_INIT("clicktime"), S_INIT("client-ts"), S_INIT("cm_ainfo"),
    S_INIT("cm_cat"), S_INIT("cm_cr"), S_INIT("cm_ite"), S_INIT("cm_lm"),
    S_INIT("cm_me"), S_INIT("cm_muid"), S_INIT("cm_pla"), S_INIT("cm_re"),
    S_INIT("cm_soc"), S_INIT("cm_sp"), S_INIT("cm_type"), S_INIT("cm_user_id"),
    S_INIT("cm_ven"), S_INIT("cmp"), S_INIT("cmp_id"), S_INIT("cmpg_for_af"),
    S_INIT("cmpid"), S_INIT("cmpredirect"), S_INIT("cnxclid"), S_INIT("coliid"),
    S_INIT("context_referrer"), S_INIT("cookiesyncid"), S_INIT("correlator"),
    S_INIT("cp_ksver"), S_INIT("cpa-perf"), S_INIT("creativeasin"),
    S_INIT("cri_prebid"), S_INIT("criteoid"), S_INIT("cs_fpid"),
    S_INIT("cs_xi"), S_INIT("cshid"), S_INIT("csrcl2"), S_INIT("cstrackid"),
    S_INIT("custlixnkid"), S_INIT("customid"), S_INIT("cvid"), S_INIT("cvosrc"),
    S_INIT("cx_artpos"), S_INIT("cx_click"), S_INIT("cx_recsorder"),
    S_INIT("cx_recswidget"), S_INIT("cx_testid"), S_INIT("cx_testvariant"),
    S_INIT("d_mid"), S_INIT("d_uuid"), S_INIT("dc_adgroupid"),
    S_INIT("dc_campid"), S_INIT("dchild"), S_INIT("dclid"), S_INIT("dcm_cid"),
    S_INIT("dcm_gid"), S_INIT("dcmp"), S_INIT("deep_and_deferred"),
    S_INIT("deep_link_sub1"), S_INIT("deeplinkguid"),
    S_INIT("depth_1-utm_source"), S_INIT("detail_from"), S_INIT("dfw_tracker"),
    S_INIT("dgcid"), S_INIT("dlsi"), S_INIT("dm_i"), S_INIT("dmm_ogerpm"),
    S_INIT("dnt_enf"), S_INIT("dpg_source"), S_INIT("ds_e_target_id"),
    S_INIT("dsp_uid"), S_INIT("dspcookie"), S_INIT("dspuserid"),
    S_INIT("dt_dapp"), S_INIT("dt_platform"), S_INIT("dti"), S_INIT("duckai"),
    S_INIT("dummy_vsid"), S_INIT("e_criteoid"), S_INIT("e_pubcid"),
    S_INIT("ebisadid"), S_INIT("eblastid"), S_INIT("echobox"),
    S_INIT("edsacid"), S_INIT("ef_id"), S_INIT("effect_campaign"),
    S_INIT("effect_medium"), S_INIT("effect_source"), S_INIT("effi_id"),
    S_INIT("effi_id2"), S_INIT("elqaid"), S_INIT("elqat"),
    S_INIT("elqcampaignid"), S_INIT("email_work_card"),
    S_INIT("embeds_referring_euri"), S_INIT("emcs_t"), S_INIT("ems_dl"),
    S_INIT("epik"), S_INIT("et_cid"), S_INIT("et_lid"), S_INIT("et_rid"),
    S_INIT("ex-src"), S_INIT("ex_cid"), S_INIT("ex_uid"), S_INIT("exactag_uk"),
    S_INIT("expected_cookie"), S_INIT("extcmp"), S_INIT("external_click_id"),
    S_INIT("famad_xuid"), S_INIT("fb_comment_id"), S_INIT("fb_ref"),
    S_INIT("fb_source"), S_INIT("fbadid"), S_INIT("fbc"), S_INIT("fbclid"),
    S_INIT("fbp"), S_INIT("fcref"), S_INIT("feedref"), S_INIT("fetch_unseen"),
    S_INIT("fir"), S_INIT("fobs"), S_INIT("fpaffiliate"), S_INIT("fpestid"),
    S_INIT("fpsub"), S_INIT("fref"), S_INIT("from_rss"), S_INIT("fromrankid"),
    S_INIT("fsrc"), S_INIT("ft_domain"), S_INIT("ft_medium"),
    S_INIT("ft_section"), S_INIT("ft_source"), S_INIT("ftag"), S_INIT("ftcamp"),
    S_INIT("full_trsrc"), S_INIT("gad"), S_INIT("gbraid"), S_INIT("gclid"),
    S_INIT("gclsrc"), S_INIT("gdffi"), S_INIT("gdfms"), S_INIT("gdftrk"),
    S_INIT("geniuslink"), S_INIT("ggcid"), S_INIT("ggdev"), S_INIT("ggdevm"),
    S_INIT("ggntk"), S_INIT("ggplm"), S_INIT("ggpos"), S_INIT("ggsub"),
    S_INIT("ggtgt"), S_INIT("giaudi_id"), S_INIT("google_gid"),
    S_INIT("google_hm"), S_INIT("google_nid"), S_INIT("google_push"),
    S_INIT("googleanalytics__ga"), S_INIT("googleloc"), S_INIT("gpromocode"),
    S_INIT("gps_adid"), S_INIT("gqt"), S_INIT("gs_l"), S_INIT("gs_lcp"),
    S_INIT("gtm"), S_INIT("gtmtrack"), S_INIT("guccounter"), S_INIT("gws_rd"),
    S_INIT("h_sid"), S_INIT("h_slt"), S_INIT("hacmp"), S_INIT("hc_location"),
    S_INIT("hc_ref"), S_INIT("hsctatracking"), S_INIT("hss_channel"),
    S_INIT("hubspotutk"), S_INIT("hvadid"), S_INIT("hvaraid"), S_INIT("hvbmt"),
    S_INIT("hvdev"), S_INIT("hvdvcmdl"), S_INIT("hvexid"), S_INIT("hvlocint"),
    S_INIT("hvlocphy"), S_INIT("hvnetw"), S_INIT("hvpone"), S_INIT("hvpos"),
    S_INIT("hvptwo"), S_INIT("hvqmt"), S_INIT("hvrand"), S_INIT("hvtargid"),
    S_INIT("i_cid"), S_INIT("ia-pkpmtrack"), S_INIT("icid"), S_INIT("icid2"),
    S_INIT("iclid"), S_INIT("id_externo_rsoc"), S_INIT("id_mid_4"),
    S_INIT("ig_mid"), S_INIT("ignorenavigationbar"), S_INIT("igsh"),
    S_INIT("igshid"), S_INIT("iiqnodata"), S_INIT("iiqpciddate"),
    S_INIT("imgtk"), S_INIT("imoidviz"), S_INIT("imp_id"), S_INIT("impr_uid"),
    S_INIT("impradid"), S_INIT("impradname"), S_INIT("in_source"),
    S_INIT("int_campaign"), S_INIT("int_cmpid"), S_INIT("int_content"),
    S_INIT("int_medium"), S_INIT("int_source"), S_INIT("intcmp"),
    S_INIT("ir_adid"), S_INIT("ir_campaignid"), S_INIT("ir_cid"),
    S_INIT("ir_partnerid"), S_INIT("iradid"), S_INIT("iradtype"),
    S_INIT("ircid"), S_INIT("irclicid"), S_INIT("irclickid"), S_INIT("irclid"),
    S_INIT("irgwc"), S_INIT("irmpname"), S_INIT("irmptype"), S_INIT("irpid"),
    S_INIT("irsharedid"), S_INIT("is_copy_url"), S_INIT("is_from_webapp"),
    S_INIT("is_pocket"), S_INIT("is_retargeting"), S_INIT("isappinstalled"),
    S_INIT("istbid"), S_INIT("istcompanyid"), S_INIT("istfeedid"),
    S_INIT("istitemid"), S_INIT("iterable_campaign"),
    S_INIT("iterableemailcampaignid"), S_INIT("itid"), S_INIT("iu_parts"),
    S_INIT("jsession"), S_INIT("jsessionid"), S_INIT("k_clickid"),
    S_INIT("keywordsellerid"), S_INIT("kltstamp"), S_INIT("ko_click_id"),
    S_INIT("kpartnerid"), S_INIT("lctid"), S_INIT("ldtag_cl"),
    S_INIT("li_fat_id"), S_INIT("li_medium"), S_INIT("li_source"),
    S_INIT("litb_from"), S_INIT("logtag"), S_INIT("lotameid"),
    S_INIT("lotamepanoramaid"), S_INIT("lsnpubid"), S_INIT("lsnpubname"),
    S_INIT("lsnsubsite"), S_INIT("m_entstream_source"), S_INIT("maf"),
    S_INIT("marketing_id"), S_INIT("mbid"), S_INIT("mboxhost"),
    S_INIT("mboxmcgvid"), S_INIT("mboxsession"), S_INIT("mc"), S_INIT("mc_cid"),
    S_INIT("mc_eid"), S_INIT("mc_tc"), S_INIT("mclk"), S_INIT("messagesutk"),
    S_INIT("mibextid"), S_INIT("mindbox-click-id"),
    S_INIT("mindbox-message-key"), S_INIT("mkcid"), S_INIT("mkevt"),
    S_INIT("mkref"), S_INIT("mkrid"), S_INIT("mktc"), S_INIT("mktgcampaignp"),
    S_INIT("mktids"), S_INIT("mkwid"), S_INIT("ml_sub"), S_INIT("ml_sub_hash"),
    S_INIT("ml_subscriber"), S_INIT("ml_subscriber_hash"), S_INIT("mm_user_id"),
    S_INIT("mms_chref"), S_INIT("mobile_deeplink_data"), S_INIT("mp_value1"),
    S_INIT("mpty"), S_INIT("mrnd"), S_INIT("msclkid"), S_INIT("mt_exid"),
    S_INIT("mt_exuid"), S_INIT("mt_link_id"), S_INIT("mt_uuid"), S_INIT("mtm"),
    S_INIT("mwv_rm"), S_INIT("mx_gpid_sent"), S_INIT("mx_islossntf"),
    S_INIT("mx_maq_call"), S_INIT("n_cid"), S_INIT("na_ci"), S_INIT("na_exid"),
    S_INIT("nb_adid"), S_INIT("nb_aname"), S_INIT("nb_asize"),
    S_INIT("nb_atype"), S_INIT("nb_cid"), S_INIT("nb_mtype"),
    S_INIT("nb_partner_name"), S_INIT("nb_partner_shared_id"), S_INIT("nb_pid"),
    S_INIT("nb_platform"), S_INIT("nb_product_sku"), S_INIT("ncid"),
    S_INIT("ndclid"), S_INIT("nettype"), S_INIT("nosto"),
    S_INIT("nosto_source"), S_INIT("nr_email_referer"), S_INIT("ns__p"),
    S_INIT("ns__t"), S_INIT("ns_campaign"), S_INIT("ns_fee"),
    S_INIT("ns_linkname"), S_INIT("ns_mchannel"), S_INIT("ns_source"),
    S_INIT("ns_ts"), S_INIT("nx_source"), S_INIT("o_lid"), S_INIT("o_sch"),
    S_INIT("o_xid"), S_INIT("ocid"), S_INIT("ogbl"), S_INIT("om_mmc"),
    S_INIT("omnisendcontactid"), S_INIT("onebrand_source"),
    S_INIT("onetime_fromemail"), S_INIT("oprtrack"), S_INIT("oref"),
    S_INIT("organic_search_click"), S_INIT("orig_referrer"), S_INIT("os_ehash"),
    S_INIT("osocial"), S_INIT("otracker"), S_INIT("otracker1"), S_INIT("oz_df"),
    S_INIT("p_aid"), S_INIT("p_gpid"), S_INIT("p_link"), S_INIT("p_tok"),
    S_INIT("p_user_id"), S_INIT("pa-partnerid"), S_INIT("pacid"),
    S_INIT("partition_id"), S_INIT("partner_device_id"),
    S_INIT("partnerize_id"), S_INIT("partneruserid"), S_INIT("pc_i"),
    S_INIT("pcrid"), S_INIT("personaclick_input_query"),
    S_INIT("personaclick_search_query"), S_INIT("phcursor"),
    S_INIT("phpsessid"), S_INIT("piggybackcookie"), S_INIT("pj_creativeid"),
    S_INIT("pj_publisherid"), S_INIT("pm_campaign"), S_INIT("pm_medium"),
    S_INIT("pm_source"), S_INIT("pm_uid"), S_INIT("pmuserid"),
    S_INIT("pmuservalue"), S_INIT("porc"), S_INIT("pr_prod_strat"),
    S_INIT("pr_rec_id"), S_INIT("pr_rec_pid"), S_INIT("pr_ref_pid"),
    S_INIT("pr_seq"), S_INIT("prev_scp"), S_INIT("prevuid"), S_INIT("prismid"),
    S_INIT("privacy_mutation_token"), S_INIT("prx_referrer"), S_INIT("pubref"),
    S_INIT("pv_ts"), S_INIT("q_brandid"), S_INIT("qclid"), S_INIT("qq-pf-to"),
    S_INIT("quantcastid"), S_INIT("rb_clickid"), S_INIT("rdt_cid"),
    S_INIT("recs_source"), S_INIT("recurring_goal_id"),
    S_INIT("redirect_log_mongo_id"), S_INIT("redirect_mongo_id"),
    S_INIT("ref_campaign"), S_INIT("ref_ctx_id"), S_INIT("ref_lp"),
    S_INIT("ref_medium"), S_INIT("ref_source"), S_INIT("ref_src"),
    S_INIT("ref_url"), S_INIT("refclickid"), S_INIT("refdomain"),
    S_INIT("refer_code"), S_INIT("referral_id"), S_INIT("referralcode"),
    S_INIT("referrer"), S_INIT("referrer_source"), S_INIT("refrid"),
    S_INIT("refsrc"), S_INIT("removedparams"), S_INIT("report_recomm_player"),
    S_INIT("retailattributiontoken"), S_INIT("retailerslug"), S_INIT("rffrid"),
    S_INIT("rfsn"), S_INIT("rlsatarget"), S_INIT("rmmds"), S_INIT("rmtsref"),
    S_INIT("rndad"), S_INIT("rpcid"), S_INIT("rpp_cid"), S_INIT("rss_source"),
    S_INIT("rtid"), S_INIT("rtkcid"), S_INIT("s_afcid"), S_INIT("s_campaign"),
    S_INIT("s_cid"), S_INIT("s_kwcid"), S_INIT("s_subsrc"),
    S_INIT("sa-user-id"), S_INIT("sa-user-id-v2"), S_INIT("sacat"),
    S_INIT("sap-outbound-id"), S_INIT("sb_referer_host"), S_INIT("sc_customer"),
    S_INIT("sc_eh"), S_INIT("sc_lid"), S_INIT("sc_llid"), S_INIT("sc_src"),
    S_INIT("sc_uid"), S_INIT("sccid"), S_INIT("sclickid"), S_INIT("scm-url"),
    S_INIT("scm_id"), S_INIT("scrolla"), S_INIT("sdsrc"), S_INIT("second_call"),
    S_INIT("sender_device"), S_INIT("sender_web_id"), S_INIT("ses_id"),
    S_INIT("settings_tracking"), S_INIT("sextcookieid"), S_INIT("sfnsn"),
    S_INIT("share_ab_group"), S_INIT("share_app_id"), S_INIT("share_from"),
    S_INIT("share_item_id"), S_INIT("share_link_id"), S_INIT("share_medium"),
    S_INIT("share_source"), S_INIT("shared_from"),
    S_INIT("shrsl_analytics_sscid"), S_INIT("shrsl_analytics_sstid"),
    S_INIT("sifi_uid"), S_INIT("slref"), S_INIT("sm12"), S_INIT("smcid"),
    S_INIT("smid"), S_INIT("sms_click"), S_INIT("sms_source"),
    S_INIT("sms_uph"), S_INIT("smtyp"), S_INIT("soc_src"), S_INIT("soc_trk"),
    S_INIT("sp_campaign"), S_INIT("sp_medium"), S_INIT("sp_source"),
    S_INIT("spjobid"), S_INIT("spla"), S_INIT("spm"), S_INIT("spmailingid"),
    S_INIT("spot_im_redirect_source"), S_INIT("spreportid"), S_INIT("spuserid"),
    S_INIT("sr_share"), S_INIT("src_campaign"), S_INIT("src_content"),
    S_INIT("src_custom"), S_INIT("src_medium"), S_INIT("src_source"),
    S_INIT("src_term"), S_INIT("srnd"), S_INIT("srsltid"),
    S_INIT("ss_email_id"), S_INIT("ss_ref"), S_INIT("ss_source"),
    S_INIT("ssaid"), S_INIT("sscid"), S_INIT("ssp_uid"), S_INIT("ssp_user_id"),
    S_INIT("stpcjid"), S_INIT("strackid"), S_INIT("sub_aff_id"),
    S_INIT("subacctid"), S_INIT("subacctname"), S_INIT("sudaref"),
    S_INIT("sursa_rec"), S_INIT("sv_affiliate_id"), S_INIT("sv_campaign_id"),
    S_INIT("sv_domain"), S_INIT("sv_origin"), S_INIT("sv_session"),
    S_INIT("svisitor"), S_INIT("sxsrf"), S_INIT("syclid"),
    S_INIT("szredirectid"), S_INIT("t-src"), S_INIT("ta_partner_did"),
    S_INIT("taboola_id"), S_INIT("tagtag_uid"), S_INIT("taid"),
    S_INIT("tapad_id"), S_INIT("tbas"), S_INIT("tblci"), S_INIT("tctx"),
    S_INIT("td_client_id"), S_INIT("tealium_vid"), S_INIT("tg_ref"),
    S_INIT("tgclid"), S_INIT("thg_ppc_campaign"), S_INIT("tmad"),
    S_INIT("tmcampid"), S_INIT("tmclickref"), S_INIT("tmlog"),
    S_INIT("tmplaceref"), S_INIT("tmt_data"), S_INIT("tmt_ufp"),
    S_INIT("toolid"), S_INIT("top100_id"), S_INIT("topicpagesponsorship"),
    S_INIT("tp_uid"), S_INIT("tpcc"), S_INIT("tpid_tdid"), S_INIT("tpmn_buid"),
    S_INIT("tracelog"), S_INIT("track_adgroupid"), S_INIT("track_campaignid"),
    S_INIT("track_click"), S_INIT("track_keyword"), S_INIT("tracking_source"),
    S_INIT("traffic_id"), S_INIT("traffic_source"), S_INIT("traffic_type"),
    S_INIT("trafficsource"), S_INIT("trco_id"), S_INIT("tripleliftid"),
    S_INIT("trk"), S_INIT("trkcampaign"), S_INIT("trkemail"), S_INIT("trkinfo"),
    S_INIT("ttclid"), S_INIT("ttd_id"), S_INIT("ttd_puid"), S_INIT("ttd_tdid"),
    S_INIT("ttduuid"), S_INIT("turn_id"), S_INIT("tw_adid"),
    S_INIT("tw_campaign"), S_INIT("tw_content"), S_INIT("tw_document_href"),
    S_INIT("tw_medium"), S_INIT("tw_profile_id"), S_INIT("tw_source"),
    S_INIT("tw_term"), S_INIT("twclid"), S_INIT("twitchreferral"),
    S_INIT("u_c1"), S_INIT("u_code"), S_INIT("ucf_user_id"),
    S_INIT("uls_trackid"), S_INIT("uniq_req_id"), S_INIT("unruly_id"),
    S_INIT("user_ip"), S_INIT("usource"), S_INIT("usqp"), S_INIT("utm"),
    S_INIT("utmid"), S_INIT("uzcid"), S_INIT("vc_lpp"), S_INIT("vfadid"),
    S_INIT("vgo_ee"), S_INIT("vifadcount"), S_INIT("vifnav"), S_INIT("vmcid"),
    S_INIT("vxii_pdid"), S_INIT("waad"), S_INIT("wbraid"), S_INIT("wgexpiry"),
    S_INIT("wgu"), S_INIT("wickedid"), S_INIT("wmlspartner"),
    S_INIT("ws_ab_test"), S_INIT("wtextndsource"), S_INIT("wtmc"),
    S_INIT("wtrid"), S_INIT("wtzmc"), S_INIT("wx_header"),
    S_INIT("wx_navbar_hidden"), S_INIT("wx_navbar_transparent"),
    S_INIT("wx_statusbar_hidden"), S_INIT("x-acqsource"), S_INIT("x-clickref"),
    S_INIT("x-wts"), S_INIT("x50878"), S_INIT("xcid"), S_INIT("xcreo"),
    S_INIT("xcust"), S_INIT("xtor"), S_INIT("xtref"), S_INIT("yadclid"),
    S_INIT("yadordid"), S_INIT("yandexuid"), S_INIT("yclid"), S_INIT("ymclid"),
    S_INIT("ymid"), S_INIT("ysclid"), S_INIT("zanpid"), S_INIT("zmg_code"),
    S_INIT("zmoatorigslicer1"), S_INIT("zmoatorigslicer2")};

static const struct str prefix[] = {S_INIT("__cq_"), S_INIT("__hs"),
    S_INIT("__io_"), S_INIT("_biz_"), S_INIT("_bta_"), S_INIT("_hs"),
    S_INIT("_sgm_"), S_INIT("adj_"), S_INIT("adjust_"), S_INIT("adobe_mc"),
    S_INIT("adroll_"), S_INIT("af_"), S_INIT("at_"), S_INIT("at_custom"),
    S_INIT("at_recipient_"), S_INIT("brave-c"), S_INIT("bsft_"), S_INIT("bsw_"),
    S_INIT("cj_"), S_INIT("cjb"), S_INIT("cm_mmc"), S_INIT("dvp_"),
    S_INIT("elqtrack"), S_INIT("fb_action_"), S_INIT("ga_"), S_INIT("gaa_"),
    S_INIT("gad_"), S_INIT("guce_"), S_INIT("hmb_"), S_INIT("hsa_"),
    S_INIT("itm_"), S_INIT("matomo_"), S_INIT("mkt_tok"), S_INIT("mr:"),
    S_INIT("mtm_"), S_INIT("nrtv_"), S_INIT("ntv_"), S_INIT("oft_"),
    S_INIT("oly_"), S_INIT("otm_"), S_INIT("pd_rd_"), S_INIT("pf_rd_"),
    S_INIT("piwik_"), S_INIT("pjx"), S_INIT("pk_"), S_INIT("rbx_"),
    S_INIT("relatedposts_"), S_INIT("sfmc_"), S_INIT("ss_campaign_"),
    S_INIT("trk_"), S_INIT("unicorn_"), S_INIT("utm-"), S_INIT("utm_"),
    S_INIT("vero_"), S_INIT("vgd_"), S_INIT("vn_"), S_INIT("wpa_"),
    S_INIT("wt."), S_INIT("wt_mc"), S_INIT("wt_zmc")};

/* True only on the site and its subdomains. */
static const struct {
	struct str host, name;
} on_site[] = {
    {S_INIT("youtube.com"), S_INIT("feature")},
    {S_INIT("youtube.com"), S_INIT("pp")},
    {S_INIT("youtu.be"), S_INIT("feature")},
    {S_INIT("twitter.com"), S_INIT("s")},
    {S_INIT("twitter.com"), S_INIT("t")},
    {S_INIT("x.com"), S_INIT("s")},
    {S_INIT("x.com"), S_INIT("t")},
    {S_INIT("reddit.com"), S_INIT("share_id")},
    {S_INIT("reddit.com"), S_INIT("rdt")},
    {S_INIT("nytimes.com"), S_INIT("smtyp")},
    {S_INIT("medium.com"), S_INIT("source")},
    {S_INIT("theguardian.com"), S_INIT("cmp")},
    {S_INIT("linkedin.com"), S_INIT("originalsubdomain")},
};

/* "Where do you come from" parameters, and the answers that are about the
 * reader's way and not about the page. */
static const struct str origin_name[] = {S_INIT("from"), S_INIT("medium"),
    S_INIT("ref"), S_INIT("referer"), S_INIT("referrer"), S_INIT("source"),
    S_INIT("src"), S_INIT("via")};
static const struct str origin_value[] = {S_INIT("atom"), S_INIT("digest"),
    S_INIT("email"), S_INIT("facebook"), S_INIT("fb"), S_INIT("feed"),
    S_INIT("feeds"), S_INIT("googlenews"), S_INIT("hackernews"), S_INIT("hn"),
    S_INIT("linkedin"), S_INIT("mastodon"), S_INIT("newsletter"),
    S_INIT("producthunt"), S_INIT("reddit"), S_INIT("rss"), S_INIT("rss_feed"),
    S_INIT("rssfeed"), S_INIT("social"), S_INIT("telegram"), S_INIT("twitter"),
    S_INIT("whatsapp")};

#define COUNT(t)      (sizeof(t) / sizeof(*(t)))
#define SESSION_MIN   16 /* letters and digits of a "sessionid" ... */
#define SESSION_TURNS 3	 /* and how often those are next to these */

static int by_bytes(const void *x, const void *y)
{
	return str_cmp(*(const struct str *)x, *(const struct str *)y);
}

static bool listed(const struct str *table, size_t n, struct str s)
{
	return bsearch(&s, table, n, sizeof(*table), by_bytes) != NULL;
}

static bool under(struct str host, struct str site)
{
	return str_ends(host, site) &&
	       (host.n == site.n || host.p[host.n - site.n - 1] == '.');
}

/* "news.example.org": letters, digits and hyphens around dots, and a top
 * level of letters alone. "v1.2" and "main" are not. */
static bool host_like(struct str s)
{
	ptrdiff_t dot = str_rchr(s, '.');
	if (dot < 1 || s.n - (size_t)dot < 3)
		return false;
	for (size_t i = 0; i < s.n; i++)
		if (i > (size_t)dot
			? !ch_alpha(s.p[i])
			: !ch_alnum(s.p[i]) && s.p[i] != '-' && s.p[i] != '.')
			return false;
	return true;
}

/* "ref" with a host behind it; file endings are no top levels. */
static bool names_origin(struct str name, struct str value)
{
	static const struct str file[] = {S_INIT(".asp"), S_INIT(".htm"),
	    S_INIT(".html"), S_INIT(".jpg"), S_INIT(".pdf"), S_INIT(".php"),
	    S_INIT(".png"), S_INIT(".txt"), S_INIT(".xml")};
	if (!listed(origin_name, COUNT(origin_name), name))
		return false;
	if (listed(origin_value, COUNT(origin_value), value))
		return true;
	for (size_t i = 0; i < COUNT(file); i++)
		if (str_ends(value, file[i]))
			return false;
	return str_starts(name, S("ref")) && host_like(value);
}

/* ColdFusion's and ASP's, and a long one that looks drawn; neither
 * "springsession2026" nor a number, which are a conference's. */
static bool server_session(struct str name, struct str value)
{
	size_t turns = 0;
	if (str_eq(name, S("cfid")) || str_eq(name, S("cftoken")) ||
	    str_starts(name, S("aspsessionid")))
		return true;
	if (!str_eq(name, S("sessionid")) && !str_eq(name, S("session_id")))
		return false;
	for (size_t i = 0; i < value.n; i++) {
		if (!ch_alnum(value.p[i]))
			return false;
		turns += i && ch_digit(value.p[i]) != ch_digit(value.p[i - 1]);
	}
	return value.n >= SESSION_MIN && turns >= SESSION_TURNS;
}

/* A forum's session: 32 hex digits; a shorter "sid" may be an item's. */
static bool session_id(struct str name, struct str value)
{
	if (server_session(name, value))
		return true;
	if (!str_eq(name, S("sid")) && !str_eq(name, S("s")))
		return false;
	if (value.n != 32)
		return false;
	for (size_t i = 0; i < value.n; i++)
		if (ch_hex(value.p[i]) < 0)
			return false;
	return true;
}

/* "si" names who shared a link, and these an advertiser's partner; but a number
 * may be where a list starts, or an item. */
static bool unless_number(struct str name, struct str value)
{
	static const struct str names[] = {S_INIT("_sid"), S_INIT("atid"),
	    S_INIT("b_id"), S_INIT("caid"), S_INIT("csid"), S_INIT("data2"),
	    S_INIT("data3"), S_INIT("lsid"), S_INIT("oid2"), S_INIT("paid"),
	    S_INIT("pn_id"), S_INIT("ref_"), S_INIT("s_id"), S_INIT("si"),
	    S_INIT("sub1"), S_INIT("sub3"), S_INIT("sub4"), S_INIT("sub5"),
	    S_INIT("tid1"), S_INIT("tid2"), S_INIT("tid3"), S_INIT("tid4")};
	bool number = true;
	for (size_t i = 0; i < value.n; i++)
		number &= ch_digit(value.p[i]);
	return !number && (listed(names, COUNT(names), name) ||
			      (name.n == 3 && str_ends(name, S("mc"))));
}

bool tracking_param(struct str host, struct str name, struct str value)
{
	char low[2][TRACKING_NAME_MAX];
	if (!name.n || name.n > TRACKING_NAME_MAX)
		return false;
	for (size_t i = 0; i < name.n; i++)
		low[0][i] = ch_lower(name.p[i]);
	name.p = low[0];
	if (listed(exact, COUNT(exact), name) || unless_number(name, value))
		return true;
	for (size_t i = 0; i < COUNT(prefix); i++)
		if (str_starts(name, prefix[i]))
			return true;
	for (size_t i = 0; i < COUNT(on_site); i++)
		if (str_eq(name, on_site[i].name) &&
		    under(host, on_site[i].host))
			return true;
	if (value.n > TRACKING_NAME_MAX)
		return false;
	for (size_t i = 0; i < value.n; i++)
		low[1][i] = ch_lower(value.p[i]);
	value.p = low[1];
	return names_origin(name, value) || session_id(name, value);
}

bool tracking_tables_sorted(void)
{
	for (size_t i = 1; i < COUNT(exact); i++)
		if (str_cmp(exact[i - 1], exact[i]) >= 0)
			return false;
	for (size_t i = 1; i < COUNT(origin_value); i++)
		if (str_cmp(origin_value[i - 1], origin_value[i]) >= 0)
			return false;
	return true;
}
